package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A course of one module that begins today, its visits still ahead. */
public record CourseAhead(Product product, String patientId, String episodeId, String programmeId, LocalDate today) {

    /** Registers the patient of a case, opens his episode today and activates the first module of his plan. */
    public static CourseAhead begin(Product product, CaseFile file, LocalDate today) {
        Enrolment enrolment = new Enrolment(product, file);
        JsonNode patient = enrolment.register(today);
        String episode = enrolment.open(patient, today).path("id").asText();
        JsonNode draft = new Planning(product, file, new Course(today)).awaitDraft(episode);
        CourseAhead course = new CourseAhead(
                product, patient.path("id").asText(), episode, draft.path("id").asText(), today);
        course.activate(file.modules().get(0).exercises());
        return course;
    }

    private void activate(List<String> exercises) {
        String path = "/api/v1/programmes/" + programmeId;
        ObjectNode module = Json.object().put("reason", "as the template").put("sessionsPerHalf", 6);
        module.putObject("windowDays").put("min", 35).put("max", 49);
        ArrayNode planned = module.putArray("exercises");
        exercises.forEach(code -> planned.addObject().put("code", code));
        product.doctor().put(path + "/modules/1", version(path), module);
        ObjectNode whole = Json.object().put("moduleCount", 1).put("reason", "one module");
        product.doctor().patch(path, version(path), whole.put("maintenancePlan", "walks every day"));
        product.doctor().post(path + "/activate", Json.object());
    }

    /** Books whatever of the module has no time, from tomorrow on; tells the visits in the order of the chain. */
    public List<String> book() {
        ObjectNode wish =
                Json.object().put("from", today.plusDays(1).toString()).put("mode", "ALL_OR_NOTHING");
        product.reception().post("/api/v1/programmes/" + programmeId + "/modules/1/schedule", wish);
        return visits("status=BOOKED");
    }

    /** Somebody sees a sign that holds. */
    public String raise() {
        return product.reception()
                .post(
                        "/api/v1/episodes/" + episodeId + "/red-flags",
                        Json.object().put("code", "FOOT_DROP"))
                .path("id")
                .asText();
    }

    /** A doctor measures something, now. */
    public void measure(ObjectNode measurement) {
        product.doctor()
                .post(
                        "/api/v1/assessments",
                        measurement
                                .put("patientId", patientId)
                                .put("episodeId", episodeId)
                                .put("performedAt", Instant.now().toString()));
    }

    /** The flag that holds the treatment. */
    public String openFlag() {
        return product.doctor().all("/api/v1/red-flags?status=OPEN&episodeId=" + episodeId).stream()
                .map(flag -> flag.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** A doctor has examined the patient; the treatment may go on once every service knows. */
    public void clear(String flag) {
        ObjectNode named = Json.object().put("reason", "examined");
        named.putArray("flagIds").add(flag);
        product.doctor().post("/api/v1/episodes/" + episodeId + "/clear-hold", named);
        Patience.until(
                "the programme to go on",
                () -> product.doctor().get("/api/v1/programmes/" + programmeId),
                programme -> programme.path("status").asText().equals("ACTIVE"));
    }

    /** The visits of the programme that a filter finds. */
    public List<String> visits(String filter) {
        return product.reception().all("/api/v1/visits?programmeId=" + programmeId + "&" + filter).stream()
                .map(visit -> visit.path("id").asText())
                .toList();
    }

    private long version(String path) {
        return product.doctor().get(path).path("version").asLong();
    }
}
