package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The patient of a case and his episode: found, or registered and opened. */
public final class Enrolment {

    private static final String SYSTEM = "https://kinezioteka.clinic/demo-cases";

    private final Product product;
    private final CaseFile file;

    public Enrolment(Product product, CaseFile file) {
        this.product = product;
        this.file = file;
    }

    /** The patient of an earlier run. */
    public Optional<JsonNode> patient() {
        ObjectNode search = Json.object().put("identifier", file.name());
        return Json.list(product.reception()
                        .post("/api/v1/patients/search", search)
                        .path("items"))
                .stream()
                .findFirst();
    }

    /** The episode of an earlier run. */
    public Optional<JsonNode> episode(JsonNode patient) {
        return product
                .doctor()
                .all("/api/v1/episodes?patientId=" + patient.path("id").asText())
                .stream()
                .findFirst();
    }

    JsonNode register(LocalDate startedOn) {
        return product.reception().post("/api/v1/patients", identity(startedOn));
    }

    JsonNode open(JsonNode patient, LocalDate startedOn) {
        return product.doctor()
                .post("/api/v1/patients/" + patient.path("id").asText() + "/episodes", complaint(startedOn));
    }

    /** Who the patient is. */
    ObjectNode identity(LocalDate startedOn) {
        ObjectNode body = file.patient().deepCopy();
        body.remove("ageYears");
        LocalDate birthday =
                startedOn.minusYears(file.patient().path("ageYears").asLong());
        body.put("birthDate", birthday.minusDays(100).toString());
        body.putArray("identifiers").addObject().put("system", SYSTEM).put("value", file.name());
        return body;
    }

    /** What the doctor says of the complaint. */
    ObjectNode complaint(LocalDate startedOn) {
        ObjectNode body = file.episode().deepCopy();
        body.remove("onsetWeeksBefore");
        long onset = file.episode().path("onsetWeeksBefore").asLong();
        body.put("onset", startedOn.minusWeeks(onset).toString());
        body.put("startedOn", startedOn.toString());
        body.set("screening", screening());
        return body;
    }

    /** Every question asked for the region, answered no unless the file says that it is positive. */
    private JsonNode screening() {
        JsonNode episode = file.episode();
        List<String> positive = Json.list(episode.path("screening").path("positive")).stream()
                .map(JsonNode::asText)
                .toList();
        ObjectNode screening = Json.object();
        ArrayNode answers = screening.putArray("answers");
        String questions = "/api/v1/screening-questions?condition=%s&region=%s"
                .formatted(
                        episode.path("condition").asText(),
                        episode.path("region").asText());
        for (JsonNode question : Json.list(product.doctor().get(questions).path("items"))) {
            String code = question.path("code").asText();
            answers.addObject().put("code", code).put("positive", positive.contains(code));
        }
        return screening;
    }
}
