package clinic.kinezioteka.patients.redflag;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FoundRedFlagTest {
    private final UUID assessment = UUID.randomUUID();
    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    /** The promised example, about a patient that this service knows. */
    private ObjectNode promised() throws Exception {
        ObjectNode data = (ObjectNode)
                new ObjectMapper().readTree(Contracts.example("red-flag.found")).path("data");
        return data.put("assessmentId", assessment.toString())
                .put("patientId", patient.toString())
                .put("episodeId", episode.toString());
    }

    @Test
    void holdsTheEpisodeOnceWhenAMeasurementShowsASign() throws Exception {
        ProbeEvent found = ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 0, patient, promised());
        KafkaProbe probe = new KafkaProbe();
        probe.publish(found);
        probe.publish(found);
        probe.publish(ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 1, patient, promised()));
        JsonNode held = probe.await("episodes.v1", "episode.held", episode);
        Contracts.assertMatches(held.toString());
        probe.publish(ProbeEvent.of("assessments.v1", "assessment.waived", assessment, 2, patient, promised()));
        await().untilAsserted(() -> as(Tokens.doctor())
                .get("/api/v1/patients/" + patient + "/timeline?type=assessment.waived&count=true")
                .then()
                .body("total", equalTo(1)));
        as(Tokens.doctor())
                .get("/api/v1/red-flags?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items.origin", contains("ASSESSMENT"))
                .body("items.assessmentId", contains(assessment.toString()))
                .body("items.series", contains(promised().path("series").asText()));
        assertThat(held.at("/data/openFlagIds")).hasSize(1);
    }

    @Test
    void raisesASignOfBothSidesForEach() throws Exception {
        KafkaProbe probe = new KafkaProbe();
        for (String series : List.of("STRENGTH/ANKLE_DORSIFLEXORS/LEFT", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT")) {
            probe.publish(ProbeEvent.of(
                    "assessments.v1",
                    "red-flag.found",
                    assessment,
                    0,
                    patient,
                    promised().put("series", series)));
        }
        await().untilAsserted(() -> as(Tokens.doctor())
                .get("/api/v1/red-flags?patientId=" + patient)
                .then()
                .body(
                        "items.series",
                        contains("STRENGTH/ANKLE_DORSIFLEXORS/LEFT", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT")));
    }

    @Test
    void staysWhenItsMeasurementIsCorrectedOrVoidedAndTellsSo() throws Exception {
        KafkaProbe probe = new KafkaProbe();
        probe.publish(ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 0, patient, promised()));
        await().untilAsserted(() -> flags().body("items.measured", contains("SHOWN")));
        ObjectNode shown = example("assessment.corrected");
        shown.putArray("redFlags").add(promised().retain("code", "series"));
        probe.publish(ProbeEvent.of("assessments.v1", "assessment.corrected", assessment, 1, patient, shown));
        ObjectNode gone = example("assessment.corrected");
        gone.putArray("redFlags");
        probe.publish(ProbeEvent.of("assessments.v1", "assessment.corrected", assessment, 2, patient, gone));
        await().untilAsserted(() -> flags().body("items.measured", contains("CORRECTED")));
        probe.publish(ProbeEvent.of(
                "assessments.v1", "assessment.voided", assessment, 3, patient, example("assessment.voided")));
        await().untilAsserted(() -> flags().body("items.measured", contains("VOIDED")));
        flags().body("items.status", contains("OPEN"));
    }

    @Test
    void isRaisedAgainWhenACorrectionShowsItAfterItWasCleared() throws Exception {
        KafkaProbe probe = new KafkaProbe();
        probe.publish(ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 0, patient, promised()));
        await().untilAsserted(() -> flags().body("items.status", contains("OPEN")));
        clear(flags().extract().path("items[0].id"));
        probe.publish(ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 2, patient, promised()));
        await().untilAsserted(() -> flags().body("items.status", containsInAnyOrder("CLEARED", "OPEN")));
    }

    @Test
    void tellsOfAClearedOneTooWhatBecameOfItsMeasurement() throws Exception {
        KafkaProbe probe = new KafkaProbe();
        probe.publish(ProbeEvent.of("assessments.v1", "red-flag.found", assessment, 0, patient, promised()));
        await().untilAsserted(() -> flags().body("items.status", contains("OPEN")));
        clear(flags().extract().path("items[0].id"));
        probe.publish(ProbeEvent.of(
                "assessments.v1", "assessment.voided", assessment, 3, patient, example("assessment.voided")));
        await().untilAsserted(() -> flags().body("items.measured", contains("VOIDED")));
        flags().body("items.status", contains("CLEARED"));
    }

    private void clear(String flag) {
        as(Tokens.doctor())
                .contentType("application/json")
                .body("{\"flagIds\": [\"%s\"], \"reason\": \"typed in wrongly\"}".formatted(flag))
                .post("/api/v1/episodes/" + episode + "/clear-hold")
                .then()
                .statusCode(200);
    }

    private ObjectNode example(String type) throws Exception {
        ObjectNode data = (ObjectNode)
                new ObjectMapper().readTree(Contracts.example(type)).path("data");
        return data.put("assessmentId", assessment.toString())
                .put("patientId", patient.toString())
                .put("episodeId", episode.toString());
    }

    private ValidatableResponse flags() {
        return as(Tokens.doctor())
                .get("/api/v1/red-flags?patientId=" + patient)
                .then()
                .statusCode(200);
    }
}
