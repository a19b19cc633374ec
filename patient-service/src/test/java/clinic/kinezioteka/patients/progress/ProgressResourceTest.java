package clinic.kinezioteka.patients.progress;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.referral.Referring.PARTNER_A;
import static clinic.kinezioteka.patients.referral.Referring.PARTNER_B;
import static clinic.kinezioteka.patients.referral.Referring.REFERRALS;
import static clinic.kinezioteka.patients.referral.Referring.accepted;
import static clinic.kinezioteka.patients.referral.Referring.lumbar;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.send;
import static clinic.kinezioteka.patients.referral.Referring.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.patients.referral.Referring.Accepted;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProgressResourceTest {
    private final KafkaProbe kafka = new KafkaProbe();

    @Test
    void showsThePartnerWhatHappenedAndNoMore() {
        Accepted patient = accepted(sent());
        progress(patient)
                .statusCode(200)
                .body("module", nullValue())
                .body("visitsAttended", equalTo(0))
                .body("painTrend", empty())
                .body("outcome", nullValue())
                .body("asOf", notNullValue());
        treat(patient);
        await().untilAsserted(() -> progress(patient)
                .body("module.number", equalTo(1))
                .body("module.stage", equalTo("COMPLETED"))
                .body("visitsAttended", equalTo(2))
                .body("painTrend.millimetres", contains(78, 41))
                .body("painTrend[1].change", equalTo("IMPROVED"))
                .body("painTrend[1].reductionPercent", equalTo(47.4f))
                .body("gates.decision", contains("PASS")));
        Map<String, Object> said = progress(patient).extract().path("");
        assertThat(said.keySet())
                .containsExactlyInAnyOrder(
                        "referralId", "version", "module", "visitsAttended", "painTrend", "gates", "outcome", "asOf");
    }

    @Test
    void writesTheLetterWhenTheEpisodeCloses() throws IOException {
        Accepted patient = accepted(sent());
        treat(patient);
        await().untilAsserted(() -> progress(patient).body("gates.decision", contains("PASS")));
        letter(partner(), patient)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("current", equalTo("PROPOSED"))
                .body("allowed", contains("CLOSED"));
        close(patient);
        await().untilAsserted(() -> letter(partner(), patient).statusCode(200));
        progress(patient).body("outcome.reason", equalTo("PARTIAL")).body("outcome.closedOn", equalTo(today()));
        byte[] pdf = letter(partner(), patient)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        String text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        assertThat(text).contains("Partner A", "41", "pagerėjo").doesNotContain("Petrauskas", "Jonas");
    }

    @Test
    void writesTheLetterAnewWhenWordComesLate() throws IOException {
        Accepted patient = accepted(sent());
        close(patient);
        await().untilAsserted(() -> letter(partner(), patient).statusCode(200));
        kafka.publish(event(patient, "visits.v1", "visit.completed", Map.of("visitId", UUID.randomUUID())));
        await().untilAsserted(() -> progress(patient).body("visitsAttended", equalTo(1)));
        byte[] pdf = letter(partner(), patient).extract().asByteArray();
        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1)).contains("vizitų: 1");
    }

    @Test
    void endsWithTheConsentAndBeginsWithTheNext() {
        Accepted patient = accepted(sent());
        progress(patient).statusCode(200);
        String consents = "/api/v1/patients/" + patient.patient() + "/consents";
        String consent = as(Tokens.reception()).get(consents).then().extract().path("items[0].id");
        as(Tokens.patient(Clinics.VILNIUS, patient.patient()))
                .post("/api/v1/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200);
        progress(patient).statusCode(404);
        letter(partner(), patient).statusCode(404);
        as(partner()).get(REFERRALS + "/" + patient.referral()).then().statusCode(200);
        id(as(Tokens.reception())
                .body(Map.of(
                        "purpose",
                        "SHARE_WITH_REFERRER",
                        "decision",
                        "GRANTED",
                        "partnerId",
                        PARTNER_A,
                        "validFrom",
                        today()))
                .post(consents));
        progress(patient).statusCode(200);
    }

    @Test
    void followsThePatientWhoWasMerged() {
        Accepted duplicate = accepted(sent());
        as(Tokens.admin())
                .body(Map.of("duplicateId", duplicate.patient()))
                .post("/api/v1/patients/" + patient() + "/merge")
                .then()
                .statusCode(200);
        progress(duplicate).statusCode(200);
        as(Tokens.reception())
                .get("/api/v1/patients/" + duplicate.patient() + "/consents")
                .then()
                .body("items.purpose", contains("SHARE_WITH_REFERRER"));
        kafka.publish(event(duplicate, "visits.v1", "visit.completed", Map.of("visitId", UUID.randomUUID())));
        await().untilAsserted(() -> progress(duplicate).body("visitsAttended", equalTo(1)));
    }

    @Test
    void showsNothingBeforeTheAcceptanceAndNothingThatWasRefused() {
        UUID waiting = sent();
        as(partner()).get(REFERRALS + "/" + waiting + "/progress").then().statusCode(404);
        progress(accepted(id(send(lumbar("REFUSED"))))).statusCode(404);
    }

    @Test
    void isOfThePartnerWhoSentThePatientOnly() {
        Accepted patient = accepted(sent());
        for (String part : List.of("/progress", "/letter")) {
            String path = REFERRALS + "/" + patient.referral() + part;
            as(Tokens.partner(PARTNER_B)).get(path).then().statusCode(404);
            as(partner()).get(REFERRALS + "/" + UUID.randomUUID() + part).then().statusCode(404);
            for (String token : List.of(
                    Tokens.reception(),
                    Tokens.doctor(),
                    Tokens.privacyOfficer(),
                    Tokens.networkAdmin(),
                    Tokens.patient(Clinics.VILNIUS, patient.patient()))) {
                as(token).get(path).then().statusCode(403);
            }
        }
    }

    /** A module with two visits, pain that falls, and a gate that is passed; also of an episode that nobody follows. */
    private void treat(Accepted patient) {
        kafka.publish(event(patient, "programmes.v1", "module.started", Map.of("number", 1)));
        for (int visit = 0; visit < 2; visit++) {
            kafka.publish(event(patient, "visits.v1", "visit.completed", Map.of("visitId", UUID.randomUUID())));
        }
        kafka.publish(event(
                new Accepted(patient.referral(), patient.patient(), UUID.randomUUID()),
                "visits.v1",
                "visit.completed",
                Map.of("visitId", UUID.randomUUID())));
        kafka.publish(pain(patient, "2026-09-01T09:00:00+03:00", Map.of("site", "LEG", "millimetres", 78)));
        kafka.publish(pain(
                patient,
                "2026-09-22T09:00:00+03:00",
                Map.of("site", "LEG", "millimetres", 41, "change", "IMPROVED", "reductionPercent", 47.43589)));
        kafka.publish(event(patient, "programmes.v1", "module.completed", Map.of("number", 1)));
        kafka.publish(event(
                patient,
                "programmes.v1",
                "gate.decided",
                Map.of(
                        "gateId",
                        UUID.randomUUID(),
                        "module",
                        1,
                        "decision",
                        "PASS",
                        "decidedAt",
                        "2026-09-22T09:40:00+03:00")));
    }

    private static ProbeEvent pain(Accepted patient, String performedAt, Map<String, Object> pain) {
        return event(
                patient,
                "assessments.v1",
                "assessment.recorded",
                Map.of(
                        "assessmentId",
                        UUID.randomUUID(),
                        "kind",
                        "VAS",
                        "performedAt",
                        performedAt,
                        "values",
                        Map.of("site", "LEG", "situation", "WORST_24H", "millimetres", pain.get("millimetres")),
                        "derived",
                        Map.of("episodePain", pain)));
    }

    private static ProbeEvent event(Accepted patient, String topic, String type, Map<String, Object> data) {
        Map<String, Object> whole = new HashMap<>(data);
        whole.put("patientId", patient.patient());
        whole.put("episodeId", patient.episode());
        return ProbeEvent.of(topic, type, UUID.randomUUID(), 0, patient.patient(), whole);
    }

    private static void close(Accepted patient) {
        as(Tokens.doctor())
                .body(Map.of("reason", "PARTIAL"))
                .post("/api/v1/episodes/" + patient.episode() + "/close")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse progress(Accepted patient) {
        return as(partner())
                .get(REFERRALS + "/" + patient.referral() + "/progress")
                .then();
    }

    private static ValidatableResponse letter(String token, Accepted patient) {
        return as(token).get(REFERRALS + "/" + patient.referral() + "/letter").then();
    }

    private static String today() {
        return LocalDate.now(ZONE).toString();
    }
}
