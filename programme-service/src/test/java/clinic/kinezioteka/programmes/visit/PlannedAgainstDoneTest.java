package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PlannedAgainstDoneTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> CAT_COW = Map.of("code", "CAT_COW", "sets", 3, "repetitions", 8);
    private static final Map<String, Object> HIP_MOBILITY = Map.of("code", "HIP_MOBILITY", "sets", 2, "repetitions", 5);

    private Practice practice;
    private Given.Course course;
    private Map<String, Object> session;

    @BeforeEach
    void checkInToASessionOfTwoExercises() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.draft();
        plan("CAT_COW", "TABLE_TRACTION");
        practice.activate(course);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        List<Map<String, Object>> visits = practice.visits(course);
        practice.attend(visits.subList(0, 1).stream());
        session = visits.get(1);
        practice.act(practice.reception(), session.get("id"), "check-in", Map.of("at", session.get("start")))
                .then()
                .statusCode(200);
    }

    @Test
    void asksForEachPlannedExerciseDoneOrLeftOut() {
        refused(Map.of("exercises", List.of(CAT_COW)), containsString("TABLE_TRACTION"));
        refused(Map.of("notDone", List.of(omitted("TABLE_TRACTION"))), containsString("CAT_COW"));
        refused(
                Map.of(
                        "exercises",
                        List.of(CAT_COW),
                        "notDone",
                        List.of(omitted("CAT_COW"), omitted("TABLE_TRACTION"))),
                equalTo("may not name what was done"));
        refused(
                Map.of(
                        "exercises",
                        List.of(CAT_COW),
                        "notDone",
                        List.of(omitted("TABLE_TRACTION"), omitted("HIP_MOBILITY"))),
                equalTo("may name planned exercises only"));
        read().body("status", equalTo("CHECKED_IN"), "record", nullValue(), "exercises", empty());
        assertThat(repetitions()).isEmpty();
    }

    @Test
    void takesNoMoreRepetitionsThanADayHas() {
        refused(
                Map.of(
                        "exercises",
                        List.of(
                                Map.of("code", "CAT_COW", "sets", 20, "repetitions", 500),
                                Map.of("code", "HIP_MOBILITY", "sets", 1, "repetitions", 1)),
                        "notDone",
                        List.of(omitted("TABLE_TRACTION"))),
                equalTo("may have 10,000 repetitions in all"));
        complete(Map.of(
                        "exercises",
                        List.of(
                                Map.of("code", "HIP_MOBILITY", "sets", 1, "repetitions", 1),
                                Map.of("code", "CAT_COW", "sets", 3, "repetitions", -1))))
                .statusCode(422)
                .body("type", equalTo("/problems/dose-out-of-range"))
                .body("violations.field", contains("exercises[1].repetitions"));
        assertThat(repetitions()).isEmpty();
    }

    @Test
    void showsWhatWasPlannedAndWhatWasDoneSideBySide() {
        complete(Map.of("exercises", List.of(HIP_MOBILITY, CAT_COW), "notDone", List.of(omitted("TABLE_TRACTION"))))
                .statusCode(200)
                .body("exercises.code", contains("CAT_COW", "TABLE_TRACTION", "HIP_MOBILITY"))
                .body("exercises.outcome", contains("DONE", "LEFT_OUT", "BEYOND_PLAN"))
                .body("exercises.reason", contains(null, "felt dizzy", null));
        plan("LUMBAR_STABILISATION");
        read().body(
                        "exercises[0].plannedDose.repetitions",
                        equalTo(10),
                        "exercises[0].doneDose.repetitions",
                        equalTo(8))
                .body("exercises[1].plannedDose.tractionNewtons", equalTo(200), "exercises[1].doneDose", nullValue())
                .body("exercises[2].plannedDose", nullValue(), "exercises[2].doneDose.repetitions", equalTo(5))
                .body("plannedExercises.code", contains("LUMBAR_STABILISATION"));
    }

    private void refused(Map<String, Object> record, org.hamcrest.Matcher<String> message) {
        complete(record)
                .statusCode(422)
                .body("type", equalTo("/problems/record-unfit"), "violations.message", hasItem(message));
    }

    private ValidatableResponse complete(Map<String, Object> record) {
        Map<String, Object> body = new HashMap<>(record);
        body.put("at", session.get("start"));
        return practice.act(practice.therapist(), session.get("id"), "complete", body)
                .then();
    }

    private ValidatableResponse read() {
        return as(practice.therapist())
                .get("/api/v1/visits/" + session.get("id"))
                .then()
                .statusCode(200);
    }

    private List<Object> repetitions() {
        return as(practice.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .jsonPath()
                .getList("patterns.findAll { it.total > 0 }");
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
                                .map(code -> Map.of("code", code, "dose", dose(code)))
                                .toList()))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> dose(String code) {
        return code.equals("TABLE_TRACTION")
                ? Map.of("durationMinutes", 15, "tractionNewtons", 200)
                : Map.of("sets", 3, "repetitions", 10);
    }

    private static Map<String, Object> omitted(String code) {
        return Map.of("code", code, "reason", "felt dizzy");
    }
}
