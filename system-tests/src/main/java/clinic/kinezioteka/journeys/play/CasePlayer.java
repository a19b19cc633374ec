package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Plays one case from wherever it stands to its close. A case that is closed is left as it is. */
public final class CasePlayer {

    private static final Set<String> OPEN = Set.of("OPEN", "ON_HOLD");

    private final Product product;
    private final CaseFile file;
    private final ZoneId zone;
    private final Watcher watcher;

    public CasePlayer(Product product, CaseFile file, ZoneId zone, Watcher watcher) {
        this.product = product;
        this.file = file;
        this.zone = zone;
        this.watcher = watcher;
    }

    /** Plays what is missing, as of the clinic's date. */
    public void play(LocalDate today) {
        Course planned = Course.endingBefore(today, file.lastWeek());
        Enrolment enrolment = new Enrolment(product, file);
        JsonNode patient = enrolment.patient().orElseGet(() -> enrolment.register(planned.firstVisit()));
        JsonNode episode = enrolment.episode(patient).orElseGet(() -> enrolment.open(patient, planned.firstVisit()));
        if (OPEN.contains(episode.path("status").asText())) {
            Course course = new Course(LocalDate.parse(episode.path("startedOn").asText()));
            JsonNode programme = plan(episode, course);
            attend(episode, programme, course);
            close(episode, programme);
        }
    }

    private JsonNode plan(JsonNode episode, Course course) {
        Planning planning = new Planning(product, file, course);
        JsonNode programme = planning.awaitDraft(episode.path("id").asText());
        String id = programme.path("id").asText();
        if (programme.path("status").asText().equals("DRAFT")) {
            planning.activate(programme);
        }
        planning.schedule(id, Visits.of(product, id));
        return product.doctor().get("/api/v1/programmes/" + id);
    }

    private void attend(JsonNode episode, JsonNode programme, Course course) {
        String programmeId = programme.path("id").asText();
        List<Visit> all = Visits.of(product, programmeId);
        watcher.booked(all);
        Visits visits = new Visits(product, programme, file.sessionDose());
        Examination examination = new Examination(product.doctor(), episode);
        HomeDiary diary = new HomeDiary(product.therapist(), programmeId, file.homeExercises(), course);
        GateDecision gate = new GateDecision(product.doctor(), programmeId);
        for (Visit visit : all) {
            diary.enterUntil(visit.date(zone));
            if (!visit.is("COMPLETED")) {
                visits.checkIn(visit);
                if (visit.isOfADoctor()) {
                    examination.record(visit, file.measurementsAt(visit));
                    examination.waiveTheRest(visit);
                }
                visits.complete(visit);
            }
            if (visit.isFinal()) {
                watcher.finalCompleted(visit);
                watcher.decided(visit, gate.decide(visit));
            }
        }
    }

    private void close(JsonNode episode, JsonNode programme) {
        List<Visit> visits = Visits.of(product, programme.path("id").asText());
        LocalDate last = visits.get(visits.size() - 1).date(zone);
        ObjectNode body = file.close().deepCopy();
        product.doctor()
                .post(
                        "/api/v1/episodes/" + episode.path("id").asText() + "/close",
                        body.put("closedOn", last.toString()));
        watcher.closed();
    }
}
