package clinic.kinezioteka.patients.breakglass;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class BreakGlassTest {
    private static final String ELSEWHERE = Tokens.doctor(Clinics.KAUNAS);
    private static final String REASON = "brought in unconscious";

    private UUID patient;

    @BeforeEach
    void register() {
        patient = patient();
    }

    @Test
    void letsADoctorOfAnotherClinicReadThePatientHere() {
        UUID episode = episode(patient);
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(404);
        as(ELSEWHERE)
                .get("/api/v1/episodes?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        grant();
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(200).body("id", equalTo(patient.toString()));
        as(ELSEWHERE)
                .get("/api/v1/episodes?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items.id", contains(episode.toString()));
        as(ELSEWHERE).get("/api/v1/episodes/" + episode).then().statusCode(200);
        as(ELSEWHERE).get("/api/v1/patients/" + patient + "/timeline").then().statusCode(200);
    }

    @Test
    void letsHimReadNobodyElseAndChangeNothing() {
        UUID other = patient();
        UUID episodeOfOther = episode(other);
        UUID episode = episode(patient);
        grant();
        as(ELSEWHERE).get("/api/v1/patients/" + other).then().statusCode(404);
        as(ELSEWHERE).get("/api/v1/episodes/" + episodeOfOther).then().statusCode(404);
        as(ELSEWHERE)
                .get("/api/v1/episodes?patientId=" + patient + "&patientId=" + other)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(ELSEWHERE)
                .body(Map.of("code", "FEVER"))
                .post("/api/v1/episodes/" + episode + "/red-flags")
                .then()
                .statusCode(404);
        as(Tokens.reception(Clinics.KAUNAS))
                .get("/api/v1/patients/" + patient)
                .then()
                .statusCode(404);
    }

    @Test
    void leavesEachReadingInTheAuditOfThePatientsClinic() {
        UUID grant = grant();
        String trace = AuditRows.newTrace();
        as(ELSEWHERE).header("traceparent", trace).get("/api/v1/patients/" + patient);
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> {
            assertThat(row.clinic()).isEqualTo(Clinics.VILNIUS);
            assertThat(row.subjectClinic()).isEqualTo(Clinics.KAUNAS);
            assertThat(row.patient()).isEqualTo(patient);
            assertThat(row.breakGlass()).isEqualTo(grant);
            assertThat(row.status()).isEqualTo(200);
        });
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-audit-events?action=getPatient&patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items.breakGlassId", contains(grant.toString()))
                .body("items.outcome", contains("DONE"));
    }

    @Test
    void endsByItself() throws SQLException {
        UUID grant = grant();
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update broken_glass set until = now() where id = '" + grant + "'");
        }
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(404);
    }

    @Test
    void endsEarlyWhenTheDoctorNeedsItNoLonger() {
        UUID grant = grant();
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(200);
        end(ELSEWHERE, grant).then().statusCode(200).body("version", equalTo(1)).body("status", equalTo("TO_REVIEW"));
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(404);
        end(ELSEWHERE, grant)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("current", equalTo("ENDED"));
        JsonNode event = new KafkaProbe().await("patients.v1", "break-glass.ended", grant);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("clinicid").asText()).isEqualTo(Clinics.VILNIUS.toString());
        assertThat(event.toString()).doesNotContain(REASON);
        grant();
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(200);
    }

    @Test
    void isEndedByWhoeverBrokeItOnly() {
        UUID grant = grant();
        end(Tokens.doctor(), grant).then().statusCode(404);
        end(ELSEWHERE, UUID.randomUUID()).then().statusCode(404);
        end(Tokens.therapist(Clinics.KAUNAS), grant).then().statusCode(403);
        end(Tokens.privacyOfficer(), grant).then().statusCode(403);
        as(ELSEWHERE)
                .header("If-Match", "\"7\"")
                .post("/api/v1/break-glass/" + grant + "/end")
                .then()
                .statusCode(412);
        given().contentType("application/json")
                .post("/api/v1/break-glass/" + grant + "/end")
                .then()
                .statusCode(401);
        as(ELSEWHERE).get("/api/v1/patients/" + patient).then().statusCode(200);
    }

    @Test
    void leavesItsEndInTheAuditOfThePatientsClinic() {
        UUID grant = grant();
        String trace = AuditRows.newTrace();
        as(ELSEWHERE).header("traceparent", trace).post("/api/v1/break-glass/" + grant + "/end");
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> {
            assertThat(row.clinic()).isEqualTo(Clinics.VILNIUS);
            assertThat(row.subjectClinic()).isEqualTo(Clinics.KAUNAS);
            assertThat(row.patient()).isEqualTo(patient);
            assertThat(row.status()).isEqualTo(200);
        });
    }

    @Test
    void isToldWithoutItsReason() {
        UUID grant = grant();
        JsonNode event = new KafkaProbe().await("patients.v1", "break-glass.granted", grant);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("clinicid").asText()).isEqualTo(Clinics.VILNIUS.toString());
        assertThat(event.toString()).doesNotContain(REASON);
    }

    @Test
    void isForDoctorsOfOtherClinicsOnly() {
        breakGlass(Tokens.therapist(Clinics.KAUNAS), patient, REASON).then().statusCode(403);
        breakGlass(Tokens.doctor(), patient, REASON)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/break-glass-not-needed"));
        breakGlass(ELSEWHERE, UUID.randomUUID(), REASON)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("violations.field", hasItem("patientId"));
        breakGlass(ELSEWHERE, patient, "because").then().statusCode(422).body("violations.field", hasItem("reason"));
    }

    @Test
    void isReviewedOnceByThePatientsClinic() {
        UUID grant = grant();
        String path = "/api/v1/break-glass/" + grant;
        as(Tokens.privacyOfficer())
                .get("/api/v1/break-glass?status=TO_REVIEW&patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items.id", contains(grant.toString()))
                .body("items.reason", contains(REASON));
        review(Tokens.privacyOfficer(Clinics.KAUNAS), path).then().statusCode(404);
        review(Tokens.doctor(), path).then().statusCode(403);
        as(Tokens.privacyOfficer())
                .header("If-Match", "\"7\"")
                .body(Map.of("verdict", "JUSTIFIED"))
                .post(path + "/review")
                .then()
                .statusCode(412);
        as(Tokens.privacyOfficer()).body(Map.of()).post(path + "/review").then().statusCode(422);
        review(Tokens.privacyOfficer(), path)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("verdict", equalTo("JUSTIFIED"))
                .body("note", nullValue());
        review(Tokens.privacyOfficer(), path).then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        as(Tokens.privacyOfficer()).get(path).then().statusCode(200).body("version", equalTo(1));
        as(Tokens.privacyOfficer(Clinics.KAUNAS)).get(path).then().statusCode(404);
    }

    @Test
    void isForgottenWithThePatientWhereTheDoctorWasAnsweredToo() {
        String secret = "kanarek" + UUID.randomUUID().toString().substring(0, 8);
        as(ELSEWHERE)
                .header("Idempotency-Key", secret.substring(7))
                .body(Map.of("patientId", patient, "reason", secret + " is unconscious"))
                .post("/api/v1/break-glass")
                .then()
                .statusCode(201);
        assertThat(StoredTexts.tablesHolding(Clinics.KAUNAS, secret)).containsExactly("idempotency");
        as(Tokens.privacyOfficer())
                .body(Map.of("reason", "asked for in writing"))
                .post("/api/v1/patients/" + patient + "/erasure")
                .then()
                .statusCode(202);
        assertThat(StoredTexts.tablesHolding(Clinics.KAUNAS, secret)).isEmpty();
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, secret)).isEmpty();
    }

    private UUID grant() {
        return id(breakGlass(ELSEWHERE, patient, REASON));
    }

    private static Response breakGlass(String token, UUID patientId, String reason) {
        return as(token).body(Map.of("patientId", patientId, "reason", reason)).post("/api/v1/break-glass");
    }

    private static Response end(String token, UUID grant) {
        return as(token).post("/api/v1/break-glass/" + grant + "/end");
    }

    private static Response review(String token, String path) {
        return as(token).body(Map.of("verdict", "JUSTIFIED")).post(path + "/review");
    }
}
