package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile.ModuleFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From the draft that appears by itself to an active programme with all its modules booked. */
final class Planning {

    private final User doctor;
    private final CaseFile file;
    private final Course course;

    Planning(Product product, CaseFile file, Course course) {
        this.doctor = product.doctor();
        this.file = file;
        this.course = course;
    }

    /** The programme of the episode, drafted by event. */
    JsonNode awaitDraft(String episodeId) {
        return Patience.until(
                        "the draft of the programme",
                        () -> doctor.all("/api/v1/programmes?episodeId=" + episodeId),
                        programmes -> !programmes.isEmpty())
                .get(0);
    }

    void activate(JsonNode draft) {
        String path = "/api/v1/programmes/" + draft.path("id").asText();
        for (ModuleFile module : file.modules()) {
            JsonNode now = doctor.get(path);
            JsonNode drafted = now.path("modules").path(module.number() - 1);
            doctor.put(path + "/modules/" + module.number(), now.path("version").asLong(), plan(module, drafted));
        }
        ObjectNode whole = Json.object().put("moduleCount", file.modules().size());
        whole.set("maintenancePlan", file.plan().path("maintenancePlan"));
        whole.set("reason", file.plan().path("reason"));
        doctor.patch(path, doctor.get(path).path("version").asLong(), whole);
        doctor.post(path + "/activate", Json.object());
    }

    /** Books every module that has a visit without a booking, in their order. */
    void schedule(String programmeId, List<Visit> visits) {
        for (ModuleFile module : file.modules()) {
            boolean open = visits.stream().anyMatch(visit -> visit.module() == module.number() && visit.is("PLANNED"));
            if (open) {
                ObjectNode body = Json.object()
                        .put("from", course.start(module.startWeek()).toString())
                        .put("mode", "ALL_OR_NOTHING")
                        .put("retrospective", true);
                doctor.post("/api/v1/programmes/%s/modules/%d/schedule".formatted(programmeId, module.number()), body);
            }
        }
    }

    private ObjectNode plan(ModuleFile module, JsonNode drafted) {
        long days = ChronoUnit.DAYS.between(course.start(module.startWeek()), course.end(module.endWeek()));
        ObjectNode body = Json.object();
        body.set("reason", file.plan().path("reason"));
        body.putObject("windowDays").put("min", days).put("max", days);
        body.put("sessionsPerHalf", module.sessionsPerHalf().orElseGet(() -> drafted.path("sessionsPerHalf")
                .asInt()));
        ArrayNode exercises = body.putArray("exercises");
        module.exercises().forEach(code -> exercises.addObject().put("code", code));
        return body;
    }
}
