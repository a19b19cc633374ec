package clinic.kinezioteka.programmes.correction;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CorrectSessionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;
    private UUID session;

    @BeforeEach
    void completeASessionThatWasTypedWrongly() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.draft();
        plan("CAT_COW", "LUMBAR_STABILISATION", "TABLE_TRACTION");
        practice.activate(course);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        visits = practice.visits(course);
        practice.attend(visits.subList(0, 1).stream());
        session = UUID.fromString(visits.get(1).get("id").toString());
        Map<String, Object> at = Map.of("at", visits.get(1).get("start"));
        practice.act(practice.reception(), session, "check-in", at).then().statusCode(200);
        Map<String, Object> wrong = new HashMap<>(at);
        wrong.put("exercises", List.of(done("CAT_COW", 300), done("LUMBAR_STABILISATION", 10)));
        wrong.put("notDone", List.of(omitted("TABLE_TRACTION")));
        practice.act(practice.therapist(), session, "complete", wrong).then().statusCode(200);
    }

    @Test
    void theLedgerFollowsEachExerciseOfWhichSomethingElseWasDone() {
        total("THORACIC_MOBILITY", 900);
        correct(right())
                .statusCode(200)
                .body("exercises.code", contains("CAT_COW", "LUMBAR_STABILISATION", "TABLE_TRACTION", "HIP_MOBILITY"));
        total("THORACIC_MOBILITY", 90);
        total("LUMBAR_STABILISATION", 0);
        total("HIP_OPENING", 30);
        correct(Map.of(
                        "exercises",
                        List.of(done("CAT_COW", 30), done("LUMBAR_STABILISATION", 10)),
                        "notDone",
                        List.of(omitted("TABLE_TRACTION"))))
                .statusCode(200);
        total("THORACIC_MOBILITY", 90);
        total("LUMBAR_STABILISATION", 30);
        total("HIP_OPENING", 0);
    }

    @Test
    void whatWasRecordedBeforeStaysToBeSeen() {
        versions().body("items", hasSize(1)).body("items[0].reason", nullValue());
        correct(right()).statusCode(200);
        versions()
                .body("items", hasSize(2))
                .body("items.reason", contains(null, "one zero too many"))
                .body("items[0].record.exercises[0].dose.repetitions", equalTo(300))
                .body("items[1].record.exercises[0].dose.repetitions", equalTo(30));
        as(practice.doctor())
                .get("/api/v1/visits/" + session)
                .then()
                .body("status", equalTo("COMPLETED"), "record.exercises[0].dose.repetitions", equalTo(30));
        as(Tokens.privacyOfficer(practice.clinicId))
                .get("/api/v1/programme-records/" + course.patientId())
                .then()
                .statusCode(200)
                .body("records.visitRecordVersions", hasSize(2))
                .body(
                        "records.repetitionVersions.version.origin",
                        containsInAnyOrder("LOGGED", "CORRECTED", "LOGGED", "VOIDED"));
    }

    @Test
    void theSameCorrectionSentAgainChangesNothing() {
        int version = correct(right()).statusCode(200).extract().path("version");
        for (int attempt = 0; attempt < 2; attempt++) {
            correct(right()).statusCode(200).body("version", equalTo(version));
        }
        versions().body("items", hasSize(2));
        total("THORACIC_MOBILITY", 90);
    }

    @Test
    void itIsHeldAgainstThePlanOfThenAndRefusedWithoutAChange() {
        plan("LUMBAR_STABILISATION");
        correct(Map.of("exercises", List.of(done("CAT_COW", 30))))
                .statusCode(422)
                .body("type", equalTo("/problems/record-unfit"));
        correct(Map.of("exercises", List.of(done("CAT_COW", -1)))).statusCode(422);
        act(visits.get(0).get("id"), right()).statusCode(422).body("type", equalTo("/problems/record-unfit"));
        act(visits.get(3).get("id"), Map.of("exercises", List.of(done("HANDSTAND", 10))))
                .statusCode(422)
                .body("type", equalTo("/problems/record-unfit"));
        act(visits.get(3).get("id"), right()).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        as(practice.therapist())
                .header("If-Match", "\"0\"")
                .body(body(right()))
                .post("/api/v1/visits/" + session + "/correct")
                .then()
                .statusCode(412);
        versions().body("items", hasSize(1));
        total("THORACIC_MOBILITY", 900);
        as(practice.doctor())
                .get("/api/v1/visits/" + visits.get(3).get("id") + "/record-versions")
                .then()
                .body("items", empty());
        correct(right()).statusCode(200);
    }

    @Test
    void tellsThatItWasCorrectedAndWhatBecameOfEachEntry() {
        correct(right()).statusCode(200);
        JsonNode told = new KafkaProbe().await("visits.v1", "visit.corrected", session);
        Contracts.assertMatches(told.toString());
        assertThat(told.toString()).doesNotContain("one zero too many");
        List<JsonNode> entries = new KafkaProbe()
                .await(
                        "programmes.v1",
                        event -> event.at("/data/visitId").asText().equals(session.toString()),
                        5);
        entries.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(entries)
                .extracting(event -> event.path("type").asText().replaceAll("clinic.kinezioteka.repetitions.|.v1", "")
                        + " " + event.at("/data/exercise").asText())
                .containsExactlyInAnyOrder(
                        "logged CAT_COW",
                        "logged LUMBAR_STABILISATION",
                        "corrected CAT_COW",
                        "voided LUMBAR_STABILISATION",
                        "logged HIP_MOBILITY");
    }

    private ValidatableResponse correct(Map<String, Object> record) {
        return act(session, record);
    }

    private ValidatableResponse act(Object visit, Map<String, Object> record) {
        return practice.act(practice.therapist(), visit, "correct", body(record))
                .then();
    }

    private static Map<String, Object> body(Map<String, Object> record) {
        Map<String, Object> body = new HashMap<>(record);
        body.put("reason", "one zero too many");
        return body;
    }

    private static Map<String, Object> right() {
        return Map.of(
                "exercises",
                List.of(done("CAT_COW", 30), done("HIP_MOBILITY", 10)),
                "notDone",
                List.of(omitted("LUMBAR_STABILISATION"), omitted("TABLE_TRACTION")));
    }

    private static Map<String, Object> done(String code, int repetitions) {
        return Map.of("code", code, "sets", 3, "repetitions", repetitions);
    }

    private static Map<String, Object> omitted(String code) {
        return Map.of("code", code, "reason", "felt dizzy");
    }

    private void total(String pattern, int repetitions) {
        List<Integer> totals = as(practice.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .jsonPath()
                .getList("patterns.findAll { it.movementPattern == '%s' }.total".formatted(pattern), Integer.class);
        assertThat(totals.stream().mapToInt(Integer::intValue).sum()).isEqualTo(repetitions);
    }

    private ValidatableResponse versions() {
        return as(practice.therapist())
                .get("/api/v1/visits/" + session + "/record-versions")
                .then()
                .statusCode(200);
    }

    private void plan(String... exercises) {
        as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 7, "max", 14),
                        "sessionsPerHalf",
                        1,
                        "exercises",
                        List.of(exercises).stream()
                                .map(code -> Map.of("code", code))
                                .toList()))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
    }
}
