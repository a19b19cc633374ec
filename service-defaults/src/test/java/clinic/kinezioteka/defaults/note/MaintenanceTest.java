package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MaintenanceTest {

    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    @All
    List<Maintenance> known;

    @Inject
    LetterHandler letters;

    @Test
    void sendsAgainWhatWasSentSinceUnderTheSameIds() {
        Instant from = Instant.now();
        UUID note = UUID.fromString(given().auth()
                .oauth2(Tokens.doctor())
                .contentType(ContentType.JSON)
                .body(new NoteText("sent twice"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        JsonNode first = kafka.await("notes.v1", "note.written", note);
        await().untilAsserted(() -> assertThat(run("republish", Map.of("from", from.toString(), "topic", "notes.v1")))
                .startsWith("1 event(s)"));
        assertThat(kafka.await("notes.v1", note, 2)).containsExactly(first, first);
        assertThat(run("republish", Map.of("from", from.toString(), "topic", "other.v1")))
                .startsWith("0 event(s)");
    }

    @Test
    void appliesADeadLetterOnceItsCauseIsMended() {
        String text = "unbearable " + UUID.randomUUID();
        ProbeEvent dead =
                ProbeEvent.of("letters.v1", "letter.sent", UUID.randomUUID(), 0, Clinics.VILNIUS, Map.of("text", text));
        kafka.publish(dead);
        kafka.await("letters.v1.dlq", "letter.sent", dead.subject());
        assertThat(run("replay-dead-letters", Map.of())).startsWith("0 dead letters were applied");
        assertThat(Notes.withText(text)).isEmpty();
        letters.bear(text);
        assertThat(run("replay-dead-letters", Map.of("topic", "letters.v1"))).startsWith("1 dead letters were applied");
        assertThat(Notes.withText(text)).hasSize(1);
        assertThat(run("replay-dead-letters", Map.of())).startsWith("0 dead letters were applied");
    }

    @Test
    void refusesOptionsThatItCannotUnderstand() {
        assertThatThrownBy(() -> run("republish", Map.of())).hasMessage("--from is missing");
        assertThatThrownBy(() -> run("republish", Map.of("from", "yesterday"))).hasMessageContaining("an instant");
        assertThatThrownBy(() -> run("republish", Map.of("since", "2026-11-01T00:00:00Z")))
                .hasMessage("there is no option --since");
        assertThatThrownBy(() -> run("rebuild", Map.of("projection", "nothing")))
                .hasMessageContaining("no projection");
    }

    private String run(String name, Map<String, String> options) {
        return known.stream()
                .filter(maintenance -> maintenance.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(new Options(options));
    }
}
