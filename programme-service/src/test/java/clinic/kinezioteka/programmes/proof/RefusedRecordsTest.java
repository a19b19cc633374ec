package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody can have done in a session or at home: each has a type of its own, and after it nothing has changed. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RefusedRecordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> TRACTION = Map.of("code", "TABLE_TRACTION", "durationMinutes", 15);

    private Practice practice;
    private OpenBooks open;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void checkInToTheFirstTwoVisits() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        open = new OpenBooks(practice.clinicId);
        course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        visits = practice.visits(course);
        for (Map<String, Object> visit : visits.subList(0, 2)) {
            practice.act(practice.reception(), visit.get("id"), "check-in", Map.of("at", visit.get("start")))
                    .then()
                    .statusCode(200);
        }
    }

    @AfterEach
    void closeTheBooks() {
        open.close();
    }

    @Test
    void aVisitBeforeTheOneThatComesFirst() {
        Response early = refused(409, "out-of-order", () -> session(List.of(TRACTION)));
        assertThat(early.jsonPath().getString("first.visitId"))
                .isEqualTo(visits.get(0).get("id"));
    }

    @Test
    void aSessionThatDoesNotFitItsPlanOrNobodyCanDo() {
        practice.complete(visits.get(0)).then().statusCode(200);
        refused(422, "record-unfit", () -> session(List.of()));
        Map<String, Object> oneMore = Map.of("code", "HIP_MOBILITY", "sets", 1, "repetitions", 1);
        refused(422, "record-unfit", () -> session(List.of(TRACTION, repetitions(20, 500), oneMore)));
        refused(422, "dose-out-of-range", () -> session(List.of(TRACTION, repetitions(3, -10))));
        refused(422, "dose-out-of-range", () -> session(List.of(TRACTION, repetitions(3, 501))));
        for (String endless : List.of("1e-5000", "1e-999999999", "0e9999")) {
            Map<String, Object> load = Map.of("code", "HIP_MOBILITY", "loadKilograms", new BigDecimal(endless));
            refused(422, "dose-out-of-range", () -> session(List.of(TRACTION, load)));
        }
        session(List.of(TRACTION, repetitions(20, 500))).then().statusCode(200);
    }

    @Test
    void repetitionsAtHomeThatNobodyDidYetOrCanDo() {
        String today = Given.today().toString();
        String tomorrow = LocalDate.parse(today).plusDays(1).toString();
        refused(422, "validation", () -> atHome(today, -1));
        refused(422, "validation", () -> atHome(today, 10_001));
        refused(422, "date-out-of-range", () -> atHome(tomorrow, 10));
        refused(422, "date-out-of-range", () -> atHome("2024-12-31", 10));
        atHome(today, 9_999).then().statusCode(201);
        refused(422, "too-many-repetitions", () -> atHome(today, 2));
        atHome(today, 1).then().statusCode(201);
    }

    @Test
    void aDecisionBeforeTheFinalVisit() {
        refused(409, "final-visit-missing", () -> as(practice.doctor())
                .body(Map.of("proposalId", Given.id(), "decision", "PASS", "reason", "feels well"))
                .post("/api/v1/programmes/" + course.programmeId() + "/modules/1/gate"));
    }

    private Response refused(int status, String type, Supplier<Response> command) {
        Response answer = open.unchangedBy(command);
        answer.then().statusCode(status).body("type", equalTo("/problems/" + type));
        return answer;
    }

    private Response session(List<Map<String, Object>> exercises) {
        Map<String, Object> session = visits.get(1);
        return practice.act(
                practice.therapist(),
                session.get("id"),
                "complete",
                Map.of("at", session.get("start"), "exercises", exercises));
    }

    private static Map<String, Object> repetitions(int sets, int repetitions) {
        return Map.of("code", "CAT_COW", "sets", sets, "repetitions", repetitions);
    }

    private Response atHome(String date, int repetitions) {
        return as(practice.therapist())
                .body(Map.of("date", date, "exercise", "CAT_COW", "repetitions", repetitions))
                .post("/api/v1/programmes/" + course.programmeId() + "/home-exercise");
    }
}
