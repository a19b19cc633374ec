package clinic.kinezioteka.programmes.erasure;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.defaults.erasure.PurgeErased;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ErasedPatientTest {

    private static final String SECRET = "kanarek";

    @Inject
    PurgeErased purging;

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;
    private Given.Course course;
    private UUID freeVisit;

    @BeforeEach
    void writeSomethingEverywhere() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.draft();
        individualise("kanarek was operated").then().statusCode(200);
        as(practice.doctor())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("moduleCount", 1, "maintenancePlan", SECRET + " swims", "reason", SECRET))
                .patch("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
        practice.activate(course);
        practice.schedule(course, 1, LocalDate.of(2026, 3, 2)).then().statusCode(200);
        attend(practice.visits(course));
        freeVisit = UUID.fromString(
                freeVisit(SECRET + " asks").then().statusCode(201).extract().path("id"));
        replan();
    }

    private void replan() {
        practice.practitioner("DOCTOR");
        String day = as(practice.doctor())
                .get("/api/v1/visits/" + freeVisit)
                .<String>path("start")
                .substring(0, 10);
        as(practice.reception())
                .body(Map.of(
                        "practitionerId", practice.doctorId,
                        "from", day + "T00:00",
                        "to", day + "T23:00",
                        "reason", SECRET + " cannot wait"))
                .post("/api/v1/schedule/replan")
                .then()
                .statusCode(200)
                .body("moved.visitId", contains(freeVisit.toString()));
    }

    @Test
    void losesWhatWasWrittenAndKeepsWhatWasDone() {
        assertThat(StoredTexts.tablesHolding(practice.clinicId, SECRET))
                .contains("programme", "module", "individualisation", "visit", "replan", "idempotency")
                .contains("visit_record_version", "ledger_entry_version");
        JsonNode receipt = erase();
        Contracts.assertMatches(receipt.toString());
        assertThat(receipt.at("/data/done").toString()).contains("VISIT_TEXTS", "PLAN_TEXTS", "STORED_ANSWERS");
        assertThat(receipt.at("/data/kept").toString()).contains("VISITS", "PROGRAMMES");
        assertThat(StoredTexts.tablesHolding(practice.clinicId, SECRET)).isEmpty();
        as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200)
                .body("maintenancePlan", equalTo("[erased]"))
                .body("modules[0].exercises.code", contains("TABLE_TRACTION"));
        as(practice.doctor()).get("/api/v1/visits/" + freeVisit).then().body("status", equalTo("CANCELLED"));
        assertThat(practice.visits(course)).extracting("status").contains("COMPLETED");
        for (Map<String, Object> visit : practice.visits(course)) {
            as(practice.doctor())
                    .get("/api/v1/visits/" + visit.get("id"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void losesTheRestWhenTheRetentionIsOver() throws SQLException {
        String patient = course.patientId().toString();
        erase();
        purging.purge();
        assertThat(StoredTexts.tablesHolding(practice.clinicId, patient)).contains("programme", "visit");
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            await().until(() -> isTold(statement, patient));
            statement.execute("update erased_patient set until = '2026-01-01' where patient_id = '" + patient + "'");
        }
        purging.purge();
        assertThat(StoredTexts.tablesHolding(practice.clinicId, patient)).containsOnly("audit_event", "erased_patient");
    }

    @Test
    void takesNoMoreWords() {
        erase();
        individualise("zzafterwards").then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
        freeVisit("zzafterwards").then().statusCode(409).body("type", equalTo("/problems/patient-erased"));
        assertThat(StoredTexts.tablesHolding(practice.clinicId, "zzafterwards")).isEmpty();
    }

    /** Asked twice, it is answered by the same. */
    private JsonNode erase() {
        UUID erasure = Given.id();
        for (int time = 1; time <= 2; time++) {
            kafka.publish(ProbeEvent.of(
                            "patients.v1",
                            "patient.erasure-requested",
                            course.patientId(),
                            2,
                            course.patientId(),
                            Map.of("erasureId", erasure, "patientId", course.patientId(), "until", "2041-11-22"))
                    .in(practice.clinicId));
        }
        List<JsonNode> receipts = kafka.await("programmes.v1", erasure, 2);
        assertThat(receipts.get(0).path("data")).isEqualTo(receipts.get(1).path("data"));
        return receipts.get(0);
    }

    private Response individualise(String why) {
        return as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        why,
                        "windowDays",
                        Map.of("min", 7, "max", 14),
                        "sessionsPerHalf",
                        1,
                        "exercises",
                        List.of(Map.of("code", "TABLE_TRACTION", "instructions", SECRET + ", slowly"))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1");
    }

    private Response freeVisit(String why) {
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).plusWeeks(3).with(DayOfWeek.MONDAY);
        return as(practice.reception())
                .header("Idempotency-Key", Given.id().toString())
                .body(Map.of(
                        "patientId",
                        course.patientId(),
                        "kind",
                        "CONSULTATION",
                        "reason",
                        why,
                        "start",
                        monday + "T12:00:00+02:00",
                        "practitionerId",
                        practice.doctorId,
                        "roomId",
                        practice.roomId,
                        "deviceIds",
                        List.of()))
                .post("/api/v1/visits");
    }

    private void attend(List<Map<String, Object>> visits) {
        practice.attend(visits.subList(0, 1).stream());
        Map<String, Object> session = visits.get(1);
        Map<String, Object> at = Map.of("at", session.get("start"));
        practice.act(practice.reception(), session.get("id"), "check-in", at)
                .then()
                .statusCode(200);
        practice.act(
                        practice.therapist(),
                        session.get("id"),
                        "complete",
                        Map.of(
                                "at",
                                session.get("start"),
                                "notDone",
                                List.of(Map.of("code", "TABLE_TRACTION", "reason", SECRET + " was tired")),
                                "note",
                                SECRET))
                .then()
                .statusCode(200);
        practice.act(
                        practice.therapist(),
                        session.get("id"),
                        "correct",
                        Map.of(
                                "reason",
                                SECRET + " did the cat",
                                "exercises",
                                List.of(Map.of("code", "CAT_COW", "sets", 3, "repetitions", 10)),
                                "notDone",
                                List.of(Map.of("code", "TABLE_TRACTION", "reason", SECRET + " was tired"))))
                .then()
                .statusCode(200);
        practice.act(
                        practice.therapist(),
                        session.get("id"),
                        "correct",
                        Map.of(
                                "reason",
                                SECRET + " did it twice",
                                "exercises",
                                List.of(Map.of("code", "CAT_COW", "sets", 6, "repetitions", 10)),
                                "notDone",
                                List.of(Map.of("code", "TABLE_TRACTION", "reason", SECRET + " was tired"))))
                .then()
                .statusCode(200);
    }

    /** The purge removes from the outbox what was sent only. */
    private static boolean isTold(Statement statement, String patient) throws SQLException {
        try (ResultSet waiting = statement.executeQuery(
                "select 1 from outbox where published_at is null" + " and partition_key = '" + patient + "'")) {
            return !waiting.next();
        }
    }
}
