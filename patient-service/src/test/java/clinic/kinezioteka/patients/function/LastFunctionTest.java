package clinic.kinezioteka.patients.function;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class LastFunctionTest {
    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void closesWithWhatTheLastFunctionSays() {
        long known = RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, "function_report");
        UUID last = UUID.randomUUID();
        tell("assessment.recorded", last, 0, "2026-03-01T09:00:00+02:00", Map.of("workStatus", "WORKING"));
        tell(
                "assessment.recorded",
                UUID.randomUUID(),
                0,
                "2026-02-01T09:00:00+02:00",
                Map.of("workStatus", "OFF", "analgesics", "DAILY"));
        tell("assessment.corrected", last, 1, "2026-03-01T09:00:00+02:00", Map.of("workStatus", "MODIFIED"));
        tell("assessment.recorded", last, 0, "2026-03-01T09:00:00+02:00", Map.of("workStatus", "OFF"));
        UUID voided = UUID.randomUUID();
        tell("assessment.recorded", voided, 0, "2026-04-01T09:00:00+02:00", Map.of("workStatus", "OFF"));
        tell("assessment.voided", voided, 1, null, null);
        tell("assessment.recorded", UUID.randomUUID(), 0, "2026-01-01T09:00:00+02:00", Map.of());
        await().untilAsserted(() -> assertThat(RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, "function_report"))
                .isEqualTo(known + 4));
        as(Tokens.doctor())
                .body(Map.of("reason", "GOALS_MET"))
                .post("/api/v1/episodes/" + episode + "/close")
                .then()
                .statusCode(200)
                .body("closing.workStatus", equalTo("MODIFIED"))
                .body("closing.analgesics", equalTo("DAILY"));
        assertThat(told(episode).path("analgesics").asText()).isEqualTo("DAILY");
        assertThat(told(episode).path("analgesicsTold").isBoolean()).isTrue();
        assertThat(told(episode).path("analgesicsTold").asBoolean()).isFalse();
    }

    @Test
    void tellsWhatTheDoctorToldHimself() {
        as(Tokens.doctor())
                .body(Map.of("reason", "GOALS_MET", "analgesics", "NONE"))
                .post("/api/v1/episodes/" + episode + "/close")
                .then()
                .statusCode(200);
        assertThat(told(episode).path("analgesicsTold").asBoolean()).isTrue();
    }

    private static JsonNode told(UUID episode) {
        return new KafkaProbe().await("episodes.v1", "episode.closed", episode).path("data");
    }

    private void tell(String type, UUID assessment, long version, String performedAt, Map<String, Object> values) {
        Map<String, Object> data = new HashMap<>(
                Map.of("assessmentId", assessment, "patientId", patient, "episodeId", episode, "kind", "FUNCTION"));
        data.put("performedAt", performedAt);
        data.put("values", values);
        new KafkaProbe().publish(ProbeEvent.of("assessments.v1", type, assessment, version, patient, data));
    }
}
