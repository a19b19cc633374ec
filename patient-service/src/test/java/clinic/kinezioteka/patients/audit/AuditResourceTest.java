package clinic.kinezioteka.patients.audit;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import clinic.kinezioteka.patients.Api;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class AuditResourceTest {
    private static final String OFFICER = Tokens.privacyOfficer();

    private UUID patient;

    @BeforeEach
    void register() {
        patient = patient();
    }

    @Test
    void tellsTheNewestFirstWhoDidWhatWithAPatient() {
        as(Tokens.therapist()).get("/api/v1/patients/" + patient).then().statusCode(200);
        as(Tokens.therapist())
                .body(Map.of())
                .put("/api/v1/patients/" + patient)
                .then()
                .statusCode(403);
        list(OFFICER, "")
                .body("items.action", contains("replacePatient", "getPatient", "registerPatient"))
                .body("items.outcome", contains("DENIED", "DONE", "DONE"))
                .body("items.roles", contains(List.of("therapist"), List.of("therapist"), List.of("reception")))
                .body("items.patientId", everyItem(equalTo(patient.toString())));
    }

    @Test
    void remembersThatItWasRead() {
        list(OFFICER, "");
        list(OFFICER, "").body("items.action", hasItems("listPatientAuditEvents"));
    }

    @Test
    void findsByTimeCallerAndOperationAndGoesOn() {
        as(Tokens.doctor()).get("/api/v1/patients/" + patient);
        list(OFFICER, "&action=getPatient").body("items", hasSize(1));
        list(OFFICER, "&subject=nobody").body("items", empty());
        list(OFFICER, "&to=2020-01-01T00:00:00Z").body("items", empty());
        list(OFFICER, "&from=2020-01-01T00:00:00Z&action=registerPatient").body("items", hasSize(1));
        String newest = list(OFFICER, "&limit=1").extract().path("items[0].id");
        list(OFFICER, "&before=" + newest).body("items.id", not(hasItems(newest)));
    }

    @Test
    void isForPrivacyOfficersOfTheClinicOnly() {
        list(Tokens.privacyOfficer(Clinics.KAUNAS), "").body("items", empty());
        for (String token : List.of(
                Tokens.doctor(), Tokens.admin(), Tokens.networkAdmin(), Tokens.patient(Clinics.VILNIUS, patient))) {
            as(token).get("/api/v1/patient-audit-events").then().statusCode(403);
        }
    }

    @Test
    void namesThePatientOfARefusalToo() {
        Map<String, Object> somebody = Api.somebody();
        UUID known = Api.id(Api.register(somebody));
        String trace = AuditRows.newTrace();
        as(Tokens.reception())
                .header("traceparent", trace)
                .body(somebody)
                .post("/api/v1/patients")
                .then()
                .statusCode(409);
        assertThat(AuditRows.of(trace)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(409);
            assertThat(row.patient()).isEqualTo(known);
        });
    }

    private ValidatableResponse list(String token, String filter) {
        return as(token)
                .get("/api/v1/patient-audit-events?patientId=" + patient + filter)
                .then()
                .statusCode(200);
    }
}
