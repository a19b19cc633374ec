package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept free: for another visit by a reservation, and for everybody by the clinic's minimum notice. */
@QuarkusTest
@WithTestResource(RealServers.class)
class KeptTimesTest {

    private Practice practice;
    private OpenBooks open;
    private Given.Course course;
    private UUID initial;
    private Given.Course other;
    private UUID othersInitial;

    @BeforeEach
    void planTwoModules() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        open = new OpenBooks(practice.clinicId);
        course = practice.running(1, 7, 14);
        initial = firstOf(course);
        other = practice.running(1, 7, 14);
        othersInitial = firstOf(other);
    }

    @AfterEach
    void closeTheBooks() {
        open.close();
    }

    /** Reception keeps a time for one patient; another neither books over it nor frees it, and the first still gets it. */
    @Test
    void somebodyElsesReservation() {
        act(practice.reception(), initial, "book", at("2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(200);
        Map<String, Object> kept = new HashMap<>(at("2027-03-01T11:00:00+02:00"));
        kept.put("visitId", othersInitial);
        Response reservation = as(practice.reception()).body(kept).post("/api/v1/slot-reservations");
        reservation.then().statusCode(201);
        String patient = Tokens.patient(practice.clinicId, course.patientId());
        String path = "/api/v1/slot-reservations/" + reservation.jsonPath().getString("id");
        refused(404, "not-found", () -> as(patient).delete(path));
        refused(
                409,
                "slot-reserved",
                () -> act(practice.reception(), initial, "reschedule", at("2027-03-01T11:15:00+02:00")));
        Response over = refused(
                409, "slot-reserved", () -> act(patient, initial, "reschedule", at("2027-03-01T11:15:00+02:00")));
        assertThat(over.asString())
                .doesNotContain(othersInitial.toString(), other.patientId().toString());
        Map<String, Object> stolen = new HashMap<>(at("2027-03-01T11:30:00+02:00"));
        stolen.put("visitId", initial);
        refused(409, "slot-reserved", () -> as(patient).body(stolen).post("/api/v1/slot-reservations"));
        stolen.put("visitId", othersInitial);
        refused(422, "unknown-reference", () -> as(patient).body(stolen).post("/api/v1/slot-reservations"));
        act(practice.reception(), othersInitial, "book", at("2027-03-01T11:00:00+02:00"))
                .then()
                .statusCode(200);
    }

    /** The series begins with what is reserved for its first visit, and ends the reservation. */
    @Test
    void whatIsReservedForASeriesItself() {
        Map<String, Object> kept = new HashMap<>(at("2027-03-01T08:00:00+02:00"));
        kept.put("visitId", initial);
        as(practice.reception())
                .body(kept)
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(201);
        practice.schedule(other, 1, LocalDate.of(2027, 3, 1), Map.of("dryRun", true))
                .then()
                .body("visits[0].start", equalTo("2027-03-01T08:45:00+02:00"));
        practice.schedule(course, 1, LocalDate.of(2027, 3, 1), Map.of())
                .then()
                .statusCode(200)
                .body("visits[0].start", equalTo("2027-03-01T08:00:00+02:00"));
        assertThat(open.read().taken().values())
                .extracting(Books.TakenRow::status)
                .containsOnly("BOOKED");
    }

    /** Staff book with the clinic's minimum notice, whatever the way; a clinic-admin with a reason need not. */
    @Test
    void aStartWithinTheMinimumNotice() {
        as(practice.admin())
                .header("If-Match", "*")
                .body(Map.of("minimumNoticeMinutes", 20160))
                .put("/api/v1/booking-rules")
                .then()
                .statusCode(200);
        Given.Course course = practice.running(1, 7, 14);
        UUID initial = UUID.fromString(practice.visits(course).get(0).get("id").toString());
        LocalDate day = nextWorkingDay();
        Map<String, Object> soon =
                at(day.atTime(10, 0).atZone(Requests.ZONE).toOffsetDateTime().toString());
        Map<String, Object> kept = new HashMap<>(soon);
        kept.put("visitId", initial);
        Response answer = refused(409, "within-notice", () -> act(practice.reception(), initial, "book", soon));
        assertThat(answer.jsonPath().getList("conflicts.constraint")).containsExactly("NOTICE");
        refused(409, "within-notice", () -> as(practice.reception()).body(kept).post("/api/v1/slot-reservations"));
        as(practice.reception())
                .queryParams(Map.of(
                        "visitId",
                        initial,
                        "from",
                        day.toString(),
                        "to",
                        day.plusDays(1).toString()))
                .get("/api/v1/slots")
                .then()
                .statusCode(200)
                .body("items", empty());
        Response series = practice.schedule(course, 1, day, Map.of("dryRun", true));
        assertThat(OffsetDateTime.parse(series.jsonPath().getString("visits[0].start"))
                        .toInstant())
                .isAfter(Instant.now().plus(Duration.ofDays(13)));
        Map<String, Object> override = new HashMap<>(soon);
        override.put("override", Map.of("reason", "an emergency"));
        act(practice.admin(), initial, "book", override).then().statusCode(200);
    }

    private static LocalDate nextWorkingDay() {
        LocalDate day = LocalDate.now(Requests.ZONE).plusDays(2);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Response refused(int status, String type, Supplier<Response> command) {
        Response answer = open.unchangedBy(command);
        answer.then().statusCode(status).body("type", equalTo("/problems/" + type));
        return answer;
    }

    private UUID firstOf(Given.Course planned) {
        return UUID.fromString(practice.visits(planned).get(0).get("id").toString());
    }

    private Response act(String token, UUID visit, String action, Map<String, Object> body) {
        return practice.act(token, visit, action, body);
    }

    private Map<String, Object> at(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }
}
