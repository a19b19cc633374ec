package clinic.kinezioteka.assessments.erasure;

import static clinic.kinezioteka.assessments.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clinic.kinezioteka.assessments.Api;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.defaults.erasure.PurgeErased;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ErasedPatientTest {

    private static final String SECRET = "kanarek";

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Inject
    PurgeErased purging;

    private final KafkaProbe kafka = new KafkaProbe();
    private Case driver;
    private UUID visit;
    private String protocol;

    @BeforeEach
    void waiveSomething() {
        OpenApiAnswers.checkAll();
        driver = upstream.open("LUMBAR", "RIGHT");
        visit = upstream.visit(driver, "visit.booked", change -> {});
        protocol = as(Tokens.doctor())
                .get("/api/v1/protocols?visitId=" + visit)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        waive("VAS", SECRET + " is asleep").then().statusCode(200);
        String measured = Api.record(driver, Api.vas(40), "2026-09-02T09:00:00+03:00")
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> correction = new HashMap<>(Api.vas(50));
        correction.put("reason", "it was " + SECRET);
        Api.change(Tokens.doctor(), measured, "correct", correction).statusCode(200);
        Api.change(Tokens.doctor(), measured, "void", Map.of("reason", "it was " + SECRET))
                .statusCode(200);
    }

    @Test
    void losesTheReasonsAndKeepsTheRest() {
        assertThat(StoredTexts.tablesHolding(driver.clinicId(), SECRET))
                .contains("protocol", "idempotency", "assessment", "assessment_version");
        JsonNode receipt = erase();
        Contracts.assertMatches(receipt.toString());
        assertThat(receipt.at("/data/done").toString()).contains("WAIVER_TEXTS", "CORRECTION_TEXTS", "STORED_ANSWERS");
        assertThat(StoredTexts.tablesHolding(driver.clinicId(), SECRET)).isEmpty();
        as(Tokens.doctor())
                .get("/api/v1/protocols/" + protocol)
                .then()
                .statusCode(200)
                .body("waived.kind", contains("VAS"))
                .body("waived.reason", contains("[erased]"))
                .body("missing.kind", hasItem("NEURO"));
    }

    @Test
    void losesTheRestWhenTheRetentionIsOver() throws SQLException {
        String patient = driver.patientId().toString();
        erase();
        purging.purge();
        assertThat(StoredTexts.tablesHolding(driver.clinicId(), patient)).contains("episode", "visit", "protocol");
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            await().until(() -> isTold(statement, patient));
            statement.execute("update erased_patient set until = '2026-01-01' where patient_id = '" + patient + "'");
        }
        purging.purge();
        assertThat(StoredTexts.tablesHolding(driver.clinicId(), patient)).containsOnly("audit_event", "erased_patient");
    }

    @Test
    void takesNoMoreWords() {
        erase();
        waive("NEURO", "zzafterwards").then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
        assertThat(StoredTexts.tablesHolding(driver.clinicId(), "zzafterwards")).isEmpty();
    }

    private Response waive(String kind, String reason) {
        return as(Tokens.doctor())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", ids.next().toString())
                .body(Map.of("kind", kind, "reason", reason))
                .post("/api/v1/protocols/" + protocol + "/waive");
    }

    private JsonNode erase() {
        UUID erasure = ids.next();
        kafka.publish(ProbeEvent.of(
                        "patients.v1",
                        "patient.erasure-requested",
                        driver.patientId(),
                        2,
                        driver.patientId(),
                        Map.of("erasureId", erasure, "patientId", driver.patientId(), "until", "2041-11-22"))
                .in(driver.clinicId()));
        return kafka.await("assessments.v1", "records.erased", erasure);
    }

    /** The purge removes from the outbox what was sent only. */
    private static boolean isTold(Statement statement, String patient) throws SQLException {
        try (ResultSet waiting = statement.executeQuery(
                "select 1 from outbox where published_at is null" + " and partition_key = '" + patient + "'")) {
            return !waiting.next();
        }
    }
}
