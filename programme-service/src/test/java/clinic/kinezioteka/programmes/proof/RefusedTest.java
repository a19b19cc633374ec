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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clinic must not be told to do: each has a type of its own, and after it every table of the clinic is as it was. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RefusedTest {

    private Practice practice;
    private OpenBooks open;
    private Given.Course course;
    private List<UUID> chain;

    @BeforeEach
    void bookTheBeginningOfAChain() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        open = new OpenBooks(practice.clinicId);
        course = practice.running(1, 7, 14);
        chain = practice.visits(course).stream()
                .map(visit -> UUID.fromString(visit.get("id").toString()))
                .toList();
        act(chain.get(0), "book", at("2027-03-01T09:00:00+02:00"));
        act(chain.get(1), "book", session("2027-03-02T09:00:00+02:00"));
    }

    @AfterEach
    void closeTheBooks() {
        open.close();
    }

    @Test
    void hoursThatOverlap() {
        Map<String, Object> morning = Map.of("day", "MONDAY", "from", "08:00", "to", "12:00");
        Map<String, Object> noon = Map.of("day", "MONDAY", "from", "11:00", "to", "15:00");
        Map<String, Object> weeks =
                Map.of("weeks", List.of(Map.of("from", "2027-01-01", "hours", List.of(morning, noon))));
        refused(422, "availability-overlaps", () -> as(practice.admin())
                .header("If-Match", "*")
                .body(weeks)
                .put("/api/v1/practitioners/" + practice.doctorId + "/availability"));
    }

    @Test
    void anAbsenceThatOverlapsAnother() {
        practice.created("/api/v1/absences", absence("2027-04-01T00:00", "2027-04-03T00:00"));
        refused(409, "availability-overlaps", () -> post("absences", absence("2027-04-02T00:00", "2027-04-05T00:00")));
    }

    @Test
    void aClosureOrAnAbsenceOverBookedVisits() {
        Map<String, Object> closure = Map.of("kind", "CLOSURE", "from", "2027-03-01T00:00", "to", "2027-03-03T00:00");
        Response over = refused(409, "closure-over-visits", () -> post("closures", closure));
        assertThat(over.jsonPath().getList("conflicts.visitId", UUID.class))
                .containsExactlyElementsOf(chain.subList(0, 2));
        Response away = refused(
                409, "absence-over-visits", () -> post("absences", absence("2027-03-01T00:00", "2027-03-05T00:00")));
        assertThat(away.jsonPath().getList("conflicts.visitId", UUID.class)).containsExactly(chain.get(0));
    }

    @Test
    void aMoveThatBreaksTheOrder() {
        Response answer = refused(
                409,
                "out-of-order",
                () -> act(practice.reception(), chain.get(0), "reschedule", at("2027-03-03T09:00:00+02:00")));
        assertThat(answer.jsonPath().getList("conflicts.constraint")).contains("ORDER_OF_CHAIN");
    }

    @Test
    void aMoveOfAllThatFollowWhereTheyFindNoTimes() {
        practice.schedule(course, 1, LocalDate.of(2027, 3, 1), Map.of()).then().statusCode(200);
        practice.created(
                "/api/v1/absences",
                Map.of(
                        "practitionerId",
                        practice.therapistId,
                        "reason",
                        "TRAINING",
                        "from",
                        "2027-04-01T00:00",
                        "to",
                        "2027-06-30T00:00"));
        Map<String, Object> far = new HashMap<>(at("2027-04-05T09:00:00+03:00"));
        far.put("scope", "THIS_AND_FOLLOWING");
        Response answer =
                refused(409, "series-impossible", () -> act(practice.reception(), chain.get(0), "reschedule", far));
        assertThat(answer.jsonPath().getList("conflicts.constraint")).contains("ABSENCE");
    }

    @Test
    void aQuestionForMoreThanNinetyDays() {
        refused(422, "range-too-long", () -> slots(Map.of("from", "2027-03-01", "to", "2027-05-31")));
    }

    @Test
    void aDurationOfNothing() {
        refused(
                422,
                "impossible-duration",
                () -> slots(Map.of("from", "2027-03-01", "to", "2027-03-05", "durationMinutes", 0)));
        refused(422, "impossible-duration", () -> as(practice.admin())
                .header("If-Match", "*")
                .body(Map.of("durationsMinutes", Map.of("SESSION", 0)))
                .put("/api/v1/booking-rules"));
    }

    private Response refused(int status, String type, Supplier<Response> command) {
        Response answer = open.unchangedBy(command);
        answer.then().statusCode(status).body("type", equalTo("/problems/" + type));
        return answer;
    }

    private void act(UUID visit, String action, Map<String, Object> body) {
        act(practice.reception(), visit, action, body).then().statusCode(200);
    }

    private Response act(String token, UUID visit, String action, Map<String, Object> body) {
        return practice.act(token, visit, action, body);
    }

    private Response post(String collection, Map<String, Object> body) {
        return as(practice.admin()).body(body).post("/api/v1/" + collection);
    }

    private Response slots(Map<String, Object> query) {
        Map<String, Object> asked = new HashMap<>(query);
        asked.putIfAbsent("visitId", chain.get(2));
        return as(practice.reception()).queryParams(asked).get("/api/v1/slots");
    }

    private Map<String, Object> at(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    private Map<String, Object> session(String start) {
        return Map.of(
                "start",
                start,
                "practitionerId",
                practice.therapistId,
                "roomId",
                practice.roomId,
                "deviceIds",
                List.of(practice.tractionTableId));
    }

    private Map<String, Object> absence(String from, String to) {
        return Map.of("practitionerId", practice.doctorId, "reason", "ILLNESS", "from", from, "to", to);
    }
}
