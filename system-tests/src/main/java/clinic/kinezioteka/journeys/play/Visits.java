package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** The visits of a programme, attended one after the other. */
public final class Visits {

    private final Product product;
    private final JsonNode programme;
    private final JsonNode sessionDose;

    Visits(Product product, JsonNode programme, JsonNode sessionDose) {
        this.product = product;
        this.programme = programme;
        this.sessionDose = sessionDose;
    }

    /** All visits of a programme; those with a time in its order, the others last. */
    public static List<Visit> of(Product product, String programmeId) {
        return product.doctor().all("/api/v1/visits?programmeId=" + programmeId).stream()
                .map(Visit::new)
                .sorted(Comparator.comparing(
                        visit -> visit.content().path("start").asText("~"), Comparator.naturalOrder()))
                .toList();
    }

    void checkIn(Visit visit) {
        if (visit.is("BOOKED")) {
            product.reception()
                    .post(
                            "/api/v1/visits/" + visit.id() + "/check-in",
                            Json.object().put("at", visit.moment(0)));
        }
    }

    void complete(Visit visit) {
        (visit.isOfADoctor() ? product.doctor() : product.therapist())
                .post("/api/v1/visits/" + visit.id() + "/complete", record(visit));
    }

    /** What is recorded of a visit. */
    ObjectNode record(Visit visit) {
        ObjectNode body = Json.object().put("at", visit.endMoment());
        body.set("exercises", visit.isOfADoctor() ? Json.array() : exercises(visit));
        if (visit.kind().equals("DOCTOR_CONTROL")) {
            body.putObject("decision").put("value", "CONTINUE").put("reason", "course as planned");
        }
        return body;
    }

    /** The planned exercises of the module, each at the dose of the case. */
    private ArrayNode exercises(Visit visit) {
        ArrayNode exercises = Json.array();
        JsonNode module = programme.path("modules").path(visit.module() - 1);
        for (JsonNode planned : Json.list(module.path("exercises"))) {
            ObjectNode done = sessionDose.deepCopy();
            exercises.add(done.put("code", planned.path("code").asText()));
        }
        return exercises;
    }
}
