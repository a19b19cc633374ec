package clinic.kinezioteka.patients.timeline;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TimelineRebuildTest {
    private static final List<String> TOPICS =
            List.of("patients.v1", "episodes.v1", "programmes.v1", "visits.v1", "assessments.v1");
    private static final String STORY =
            "&type=patient.registered&type=episode.opened&type=red-flag.raised&type=episode.held&type=visit.completed";
    private static final String LAST = "visit.planned";
    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    @All
    List<Maintenance> known;

    private UUID patient;
    private String told;

    @BeforeEach
    void tellAStory() {
        patient = patient();
        UUID episode = episode(patient);
        flag(episode, "FEVER");
        kafka.publish(ProbeEvent.of(
                "visits.v1",
                "visit.completed",
                UUID.randomUUID(),
                4,
                patient,
                Map.of("patientId", patient, "episodeId", episode, "kind", "SESSION")));
        await().until(() -> entries().size() == 5);
        told = timeline();
    }

    @Test
    void staysTheSameWhenEveryEventComesAgain() {
        for (String topic : TOPICS) {
            for (JsonNode event : kafka.all(topic)) {
                if (event.path("partitionkey").asText().equals(patient.toString())) {
                    kafka.publish(topic, patient.toString(), event.toString());
                }
            }
            kafka.publish(ProbeEvent.of(topic, LAST, UUID.randomUUID(), 0, patient, Map.of("patientId", patient)));
        }
        await().until(() -> entries().size() == 5 + TOPICS.size());
        assertThat(timeline()).isEqualTo(told);
    }

    @Test
    void isTheSameAfterARebuild() throws SQLException {
        forget();
        assertThat(entries()).isEmpty();
        rebuild();
        assertThat(timeline()).isEqualTo(told);
        rebuild();
        assertThat(timeline()).isEqualTo(told);
    }

    @Test
    void passesOverWhatCanNeverBeApplied() throws SQLException {
        kafka.publish("visits.v1", patient.toString(), "this is no event");
        kafka.publish(ProbeEvent.of(
                "visits.v1", LAST, UUID.randomUUID(), 0, patient, Map.of("patientId", patient, "episodeId", "no id")));
        forget();
        assertThat(rebuild()).doesNotContain(" 0 of them");
        assertThat(timeline()).isEqualTo(told);
    }

    private String rebuild() {
        return known.stream()
                .filter(maintenance -> maintenance.name().equals("rebuild"))
                .findFirst()
                .orElseThrow()
                .run(new Options(Map.of("projection", "timeline")));
    }

    private void forget() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection runtime = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + Clinics.VILNIUS + "', false)");
            statement.execute("delete from timeline_entry where patient_id = '" + patient + "'");
        }
    }

    private List<String> entries() {
        return read("").path("items.type");
    }

    /** The story alone, without how far the timeline reaches, which goes on. */
    private String timeline() {
        return read(STORY).path("items").toString();
    }

    private ExtractableResponse<Response> read(String types) {
        return as(Tokens.reception())
                .get("/api/v1/patients/" + patient + "/timeline?limit=100" + types)
                .then()
                .statusCode(200)
                .extract();
    }
}
