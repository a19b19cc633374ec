package clinic.kinezioteka.patients.answering;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static clinic.kinezioteka.patients.referral.Referring.PARTNER_A;
import static clinic.kinezioteka.patients.referral.Referring.REFERRALS;
import static clinic.kinezioteka.patients.referral.Referring.accept;
import static clinic.kinezioteka.patients.referral.Referring.accepted;
import static clinic.kinezioteka.patients.referral.Referring.lumbar;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.send;
import static clinic.kinezioteka.patients.referral.Referring.sent;
import static clinic.kinezioteka.patients.referral.Referring.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.patients.Api;
import clinic.kinezioteka.patients.referral.Referring.Accepted;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReferralAnswerResourceTest {
    @Test
    void makesAPatientAndAnEpisodeThatWaitsForADoctor() {
        UUID referral = sent();
        Accepted accepted = accepted(referral);
        as(Tokens.doctor())
                .get("/api/v1/episodes/" + accepted.episode())
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("patientId", equalTo(accepted.patient().toString()))
                .body("region", equalTo("LUMBAR"));
        consents(accepted.patient())
                .then()
                .body("items.purpose", contains("SHARE_WITH_REFERRER"))
                .body("items.partnerId", contains(PARTNER_A.toString()))
                .body("items.origin", contains("PARTNER"))
                .body("items.status", contains("IN_FORCE"));
        as(partner())
                .get(REFERRALS + "/" + referral)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("patientId", nullValue())
                .body("episodeId", nullValue());
        as(Tokens.reception()).get(REFERRALS + "/" + referral).then().body("patientId", notNullValue());
    }

    @Test
    void takesAPatientWithoutConditionRegionAndSide() {
        UUID referral = id(send(without(lumbar("REFUSED"), "condition", "region", "side")));
        Accepted accepted = accepted(referral);
        as(Tokens.doctor())
                .get("/api/v1/episodes/" + accepted.episode())
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("condition", nullValue());
        consents(accepted.patient()).then().body("items.decision", contains("REFUSED"));
    }

    @Test
    void takesABodyThatIsLeftOut() {
        as(Tokens.reception())
                .post(REFERRALS + "/" + sent() + "/accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void isOpenedAtOnceByADoctorWhoSaysWhatTheComplaintIs() {
        Map<String, Object> episode = with(with(Api.lumbar("FOOT_DROP"), "startedOn", today()), "onset", today());
        Response answer = accept(Tokens.doctor(), sent(), Map.of("episode", episode));
        answer.then()
                .statusCode(200)
                .body("raisedFlags.code", contains("FOOT_DROP"))
                .body("raisedFlags[0].safetyText", notNullValue());
        as(Tokens.doctor())
                .get("/api/v1/episodes/" + answer.path("episodeId"))
                .then()
                .body("status", equalTo("ON_HOLD"))
                .body("referralId", equalTo(answer.path("id")));
    }

    @Test
    void letsNoReceptionOpenAnEpisode() {
        UUID referral = sent();
        accept(Tokens.reception(), referral, Map.of("episode", Api.lumbar()))
                .then()
                .statusCode(403);
        accept(Tokens.doctor(), referral, Map.of("episode", with(Api.lumbar(), "region", "UPPER")))
                .then()
                .statusCode(422);
        assertStatus(referral, "RECEIVED");
    }

    @Test
    void isLinkedToAPatientWhomTheClinicKnows() {
        UUID known = patient();
        Response answer = accept(Tokens.reception(), sent(), Map.of("patientId", known));
        answer.then().statusCode(200).body("patientId", equalTo(known.toString()));
        UUID referral = sent();
        accept(Tokens.reception(), referral, Map.of("patientId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        UUID foreign = id(as(Tokens.reception(Clinics.KAUNAS)).body(somebody()).post("/api/v1/patients"));
        accept(Tokens.reception(), referral, Map.of("patientId", foreign))
                .then()
                .statusCode(422);
        assertStatus(referral, "RECEIVED");
    }

    @Test
    void registersNobodyTwice() {
        Map<String, Object> somebody = somebody();
        UUID known = id(register(somebody));
        UUID same = id(send(with(lumbar(), "patient", somebody)));
        accept(Tokens.reception(), same, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-patient"))
                .body("id", equalTo(known.toString()));
        UUID alike = id(send(with(lumbar(), "patient", with(somebody, "identifiers", List.of()))));
        accept(Tokens.reception(), alike, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/possible-duplicate"))
                .body("candidates.id", hasItem(known.toString()));
        assertStatus(alike, "RECEIVED");
        accept(Tokens.reception(), alike, Map.of("acknowledgeDuplicates", true))
                .then()
                .statusCode(200);
        accept(Tokens.reception(), same, Map.of("patientId", known)).then().statusCode(200);
    }

    @Test
    void leavesStandingWhatThePatientDecidedSince() {
        UUID known = patient();
        UUID referral = sent();
        Map<String, Object> refusal = Map.of(
                "purpose", "SHARE_WITH_REFERRER", "decision", "REFUSED", "partnerId", PARTNER_A, "validFrom", today());
        id(as(Tokens.reception()).body(refusal).post("/api/v1/patients/" + known + "/consents"));
        accept(Tokens.reception(), referral, Map.of("patientId", known)).then().statusCode(200);
        consents(known).then().body("items.decision", contains("REFUSED"));
    }

    @Test
    void leavesTakenBackWhatThePatientTookBackSince() {
        UUID known = patient();
        accept(Tokens.reception(), sent(), Map.of("patientId", known)).then().statusCode(200);
        UUID referral = sent();
        String consent = consents(known).then().extract().path("items[0].id");
        as(Tokens.reception())
                .post("/api/v1/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200);
        accept(Tokens.reception(), referral, Map.of("patientId", known)).then().statusCode(200);
        as(partner()).get(REFERRALS + "/" + referral + "/progress").then().statusCode(404);
    }

    @Test
    void isDeclinedWithAReasonThatThePartnerReads() {
        UUID referral = sent();
        decline(referral, Map.of("reason", "OTHER")).then().statusCode(422);
        decline(referral, Map.of()).then().statusCode(422);
        decline(referral, Map.of("reason", "NO_CAPACITY", "text", "from June on"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        as(partner())
                .get(REFERRALS + "/" + referral)
                .then()
                .body("declineReason", equalTo("NO_CAPACITY"))
                .body("declineText", equalTo("from June on"));
    }

    @Test
    void isAnsweredOnce() {
        UUID referral = sent();
        accepted(referral);
        decline(referral, Map.of("reason", "NO_CAPACITY"))
                .then()
                .statusCode(409)
                .body("current", equalTo("ACCEPTED"));
        accept(Tokens.doctor(), referral, Map.of()).then().statusCode(409);
        accept(Tokens.doctor(), referral, Map.of("episode", with(Api.lumbar(), "region", "UPPER")))
                .then()
                .statusCode(422);
        as(partner()).post(REFERRALS + "/" + referral + "/withdraw").then().statusCode(409);
    }

    @Test
    void isAnsweredByReceptionAndDoctorOfTheClinicInItsPresentVersion() {
        UUID referral = sent();
        for (String token : List.of(Tokens.therapist(), Tokens.admin(), partner(), Tokens.networkAdmin())) {
            accept(token, referral, Map.of()).then().statusCode(403);
            as(token)
                    .body(Map.of("reason", "NO_CAPACITY"))
                    .post(REFERRALS + "/" + referral + "/decline")
                    .then()
                    .statusCode(403);
        }
        accept(Tokens.doctor(Clinics.KAUNAS), referral, Map.of()).then().statusCode(404);
        as(Tokens.reception(Clinics.KAUNAS))
                .body(Map.of("reason", "NO_CAPACITY"))
                .post(REFERRALS + "/" + referral + "/decline")
                .then()
                .statusCode(404);
        accept(Tokens.doctor(), UUID.randomUUID(), Map.of()).then().statusCode(404);
        for (String action : List.of("accept", "decline")) {
            as(Tokens.doctor())
                    .header("If-Match", "\"4\"")
                    .body(action.equals("accept") ? Map.of() : Map.of("reason", "NO_CAPACITY"))
                    .post(REFERRALS + "/" + referral + "/" + action)
                    .then()
                    .statusCode(412);
        }
        assertStatus(referral, "RECEIVED");
    }

    @Test
    void standsInThePatientsTimelineFromItsAcceptanceOn() {
        UUID referral = sent();
        Accepted accepted = accepted(referral);
        JsonNode event = new KafkaProbe().await("patients.v1", "referral.accepted", referral);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("partitionkey").asText())
                .isEqualTo(accepted.patient().toString());
        await().untilAsserted(() -> as(Tokens.doctor())
                .get("/api/v1/patients/" + accepted.patient() + "/timeline?type=referral.accepted")
                .then()
                .body("items.subject", contains(referral.toString())));
    }

    private static Response decline(UUID referral, Map<String, Object> body) {
        return as(Tokens.reception()).body(body).post(REFERRALS + "/" + referral + "/decline");
    }

    private static Response consents(UUID patient) {
        return as(Tokens.reception()).get("/api/v1/patients/" + patient + "/consents");
    }

    private static void assertStatus(UUID referral, String status) {
        as(Tokens.reception()).get(REFERRALS + "/" + referral).then().body("status", equalTo(status));
    }

    private static String today() {
        return LocalDate.now(ZONE).toString();
    }
}
