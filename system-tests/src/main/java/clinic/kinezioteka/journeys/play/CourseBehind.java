package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * A course of one module that lies behind: its visits have their times, and nothing that was done is recorded yet.
 *
 * @param firstDay when treatment began
 */
public record CourseBehind(Product product, CaseFile file, JsonNode programme, LocalDate firstDay) {

    /** Registers the patient of a case of one module, activates his plan and books it so that it ended before today. */
    public static CourseBehind begin(Product product, CaseFile file, LocalDate today) {
        Course course = Course.endingBefore(today, file.lastWeek());
        Enrolment enrolment = new Enrolment(product, file);
        JsonNode episode = enrolment.open(enrolment.register(course.firstVisit()), course.firstVisit());
        Planning planning = new Planning(product, file, course);
        JsonNode draft = planning.awaitDraft(episode.path("id").asText());
        planning.activate(draft);
        String id = draft.path("id").asText();
        planning.schedule(id, Visits.of(product, id));
        return new CourseBehind(product, file, product.doctor().get("/api/v1/programmes/" + id), course.firstVisit());
    }

    public String programmeId() {
        return programme.path("id").asText();
    }

    public String patientId() {
        return programme.path("patientId").asText();
    }

    /** The visits in the order of their times. */
    public List<Visit> visits() {
        return Visits.of(product, programmeId());
    }

    public void checkIn(Visit visit) {
        attending().checkIn(visit);
    }

    /** What is to be recorded of a visit: at a session all that the plan asks for, in the dose of the case. */
    public ObjectNode record(Visit visit) {
        return attending().record(visit);
    }

    private Visits attending() {
        return new Visits(product, programme, file.sessionDose());
    }
}
