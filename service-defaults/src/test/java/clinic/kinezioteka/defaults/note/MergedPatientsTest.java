package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MergedPatientsTest {

    private final KafkaProbe kafka = new KafkaProbe();
    private final UUID duplicate = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void readsALateEventOfTheDuplicateAsOneOfTheSurvivor() {
        merged(survivor, duplicate);
        awaitApplied(duplicate, survivor);
    }

    @Test
    void knowsTheLastSurvivorInWhateverOrderAChainIsHeardAndHoweverOften() {
        UUID last = UUID.randomUUID();
        merged(last, survivor);
        awaitApplied(survivor, last);
        merged(survivor, duplicate);
        merged(last, survivor);
        awaitApplied(duplicate, last);
        assertThat(MergedNotes.heard(duplicate)).containsExactly(last);
        assertThat(MergedNotes.heard(survivor)).containsExactly(last);
    }

    @Test
    void movesOnWhatWasMergedBefore() {
        UUID last = UUID.randomUUID();
        merged(survivor, duplicate);
        awaitApplied(duplicate, survivor);
        merged(last, survivor);
        awaitApplied(duplicate, last);
        assertThat(MergedNotes.heard(duplicate)).containsExactly(survivor);
    }

    @Test
    void letsTheTokenOfAMergedPatientSeeWhatIsTheSurvivors() {
        String token = Tokens.patient(Clinics.VILNIUS, duplicate);
        seenBy(token, survivor).statusCode(404);
        merged(survivor, duplicate);
        awaitApplied(duplicate, survivor);
        seenBy(token, survivor).statusCode(200);
        seenBy(token, duplicate).statusCode(200);
        seenBy(token, UUID.randomUUID()).statusCode(404);
        seenBy(Tokens.patient(Clinics.KAUNAS, duplicate), survivor).statusCode(404);
    }

    @Test
    void narrowsWhoCallsAsAPatientWhateverElseHeIs() {
        UUID subject = UUID.randomUUID();
        seenBy(Tokens.of(subject, Clinics.VILNIUS, "patient", "reception"), survivor)
                .statusCode(404);
        seenBy(Tokens.of(subject, Clinics.VILNIUS, "patient", "doctor"), survivor)
                .statusCode(200);
        seenBy(Tokens.of(subject, Clinics.VILNIUS, "patient"), survivor).statusCode(404);
    }

    private void merged(UUID into, UUID merged) {
        kafka.publish(ProbeEvent.of(
                "patients.v1", "patient.merged", merged, 1, into, Map.of("patientId", into, "duplicateId", merged)));
    }

    private void awaitApplied(UUID named, UUID kept) {
        await().untilAsserted(() -> {
            String text = UUID.randomUUID().toString();
            kafka.publish(ProbeEvent.of(
                    "letters.v1", "letter.sent", text(text), 0, named, Map.of("text", text, "patientId", named)));
            await().until(() -> Notes.beginningWith(text).size() == 1);
            assertThat(Notes.beginningWith(text)).containsExactly(text + " of " + kept);
        });
    }

    private static UUID text(String id) {
        return UUID.fromString(id);
    }

    private static ValidatableResponse seenBy(String token, UUID patient) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/notes/patients/" + patient)
                .then();
    }
}
