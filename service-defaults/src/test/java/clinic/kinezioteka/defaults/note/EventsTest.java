package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class EventsTest {

    private final KafkaProbe kafka = new KafkaProbe();

    @Test
    void sendsWhatWasWrittenInTheTransactionOfTheChange() {
        UUID note = UUID.fromString(given().auth()
                .oauth2(Tokens.doctor())
                .header("traceparent", "00-11111111111111111111111111111111-2222222222222222-01")
                .contentType(ContentType.JSON)
                .body(new NoteText("sent"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        JsonNode event = kafka.await("notes.v1", "note.written", note);
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("source").asText()).isEqualTo("/note-service");
        assertThat(event.path("clinicid").asText()).isEqualTo(Clinics.VILNIUS.toString());
        assertThat(event.path("traceparent").asText()).startsWith("00-11111111111111111111111111111111-");
        assertThat(event.path("data").path("noteId").asText()).isEqualTo(note.toString());
    }

    @Test
    void appliesAnEventOnceHoweverOftenItComes() {
        String text = UUID.randomUUID().toString();
        ProbeEvent letter = letter(text);
        kafka.publish(letter);
        kafka.publish(letter);
        awaitLast();
        assertThat(Notes.withText(text)).hasSize(1);
    }

    @Test
    void putsAsideWhatCanNeverBeAppliedAndGoesOn() {
        ProbeEvent dead = letter("unbearable");
        kafka.publish(dead);
        kafka.publish("letters.v1", dead.subject().toString(), "this is no event");
        awaitLast();
        assertThat(kafka.await("letters.v1.dlq", "letter.sent", dead.subject())).isNotNull();
        assertThat(Notes.withText("unbearable")).isEmpty();
    }

    @Test
    void readsAValueThatCameAfterThisVersionAsAbsent() {
        String text = UUID.randomUUID().toString();
        kafka.publish(ProbeEvent.of(
                "letters.v1",
                "letter.sent",
                UUID.randomUUID(),
                0,
                Clinics.VILNIUS,
                Map.of("text", text, "postage", "PAID_BY_RECIPIENT")));
        awaitLast();
        assertThat(Notes.withText(text)).hasSize(1);
    }

    @Test
    void triesAgainWhenSomebodyElseMadeTheRowFirst() {
        String text = "lost race " + UUID.randomUUID();
        kafka.publish(letter(text));
        awaitLast();
        assertThat(Notes.withText(text)).hasSize(1);
    }

    @Test
    void writesWhatItHearsUnderTheClinicOfTheEvent() {
        String text = UUID.randomUUID().toString();
        kafka.publish(letter(text).in(Clinics.KAUNAS));
        awaitLast();
        assertThat(Notes.withText(text)).isEmpty();
    }

    /** Events of one key are applied in order, and all tests here use one. */
    private void awaitLast() {
        String last = UUID.randomUUID().toString();
        kafka.publish(letter(last));
        await().until(() -> Notes.withText(last).size() == 1);
    }

    private static ProbeEvent letter(String text) {
        return ProbeEvent.of(
                "letters.v1", "letter.sent", UUID.randomUUID(), 0, Clinics.VILNIUS, Map.of("text", text, "more", 1));
    }
}
