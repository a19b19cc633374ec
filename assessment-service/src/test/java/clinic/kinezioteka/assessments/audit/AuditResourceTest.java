package clinic.kinezioteka.assessments.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class AuditResourceTest {

    private final UUID patient = UUID.randomUUID();

    @BeforeEach
    void readByADoctor() {
        OpenApiAnswers.checkAll();
        given().auth()
                .oauth2(Tokens.doctor())
                .get("/api/v1/assessments?patientId=" + patient)
                .then()
                .statusCode(200);
    }

    @Test
    void tellsThePrivacyOfficerWhoReadAPatient() {
        assertThat(actions(Tokens.privacyOfficer())).containsExactly("listAssessments");
    }

    @Test
    void tellsAnotherClinicNothing() {
        assertThat(actions(Tokens.privacyOfficer(Clinics.KAUNAS))).isEmpty();
    }

    @Test
    void tellsNobodyElse() {
        for (String token : List.of(Tokens.doctor(), Tokens.admin(), Tokens.patient(Clinics.VILNIUS, patient))) {
            list(token).then().statusCode(403);
        }
    }

    @Test
    void namesThePatientOfARefusedMeasurementWhomOnlyItsBodyNames() {
        String trace = AuditRows.newTrace();
        given().auth()
                .oauth2(Tokens.doctor())
                .header("traceparent", trace)
                .contentType("application/json")
                .body(Map.of(
                        "patientId",
                        patient,
                        "episodeId",
                        UUID.randomUUID(),
                        "kind",
                        "VAS",
                        "performedAt",
                        "2026-09-02T09:00:00+03:00",
                        "millimetres",
                        101))
                .post("/api/v1/assessments")
                .then()
                .statusCode(422);
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> {
            assertThat(row.patient()).isEqualTo(patient);
            assertThat(row.status()).isEqualTo(422);
        });
    }

    private List<String> actions(String token) {
        return list(token).then().statusCode(200).extract().path("items.action");
    }

    /** Asking for the list is itself remembered, so only what a doctor did is asked for. */
    private Response list(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/assessment-audit-events?action=listAssessments&patientId=" + patient);
    }
}
