package clinic.kinezioteka.programmes.rules;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class BookingRulesTest {

    private static final String PATH = "/api/v1/booking-rules";

    private final UUID clinicId = Given.id();
    private final String admin = Tokens.admin(clinicId);

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void areThoseOfTheNetworkUntilTheClinicSetsItsOwn() {
        as(Tokens.reception(clinicId))
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("durationsMinutes.SESSION", equalTo(60), "patientNoticeHours", equalTo(24))
                .body("workingDays", hasSize(5), "openingHours", hasSize(0), "reservationMinutes", equalTo(10));
        replace("\"0\"", Map.of("durationsMinutes", Map.of("SESSION", 50), "bufferMinutes", 10))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("durationsMinutes.SESSION", equalTo(50), "durationsMinutes.CONSULTATION", equalTo(30));
        replace("\"1\"", Map.of("holidayCalendar", "LT"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "durationsMinutes.SESSION", equalTo(60));
        as(Tokens.reception(Given.id())).get(PATH).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void areReplacedByAClinicAdminUnderTheirVersion() {
        given().get(PATH).then().statusCode(401);
        as(Tokens.patient(clinicId, Given.id())).get(PATH).then().statusCode(403);
        as(Tokens.doctor(clinicId))
                .header("If-Match", "*")
                .body(Map.of())
                .put(PATH)
                .then()
                .statusCode(403);
        as(admin).body(Map.of()).put(PATH).then().statusCode(428);
        replace("\"1\"", Map.of()).then().statusCode(412);
    }

    @Test
    void areRefusedNamingWhatCannotBe() {
        replace("*", Map.of("durationsMinutes", Map.of("SESSION", 0)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/impossible-duration"))
                .body("violations.field", contains("durationsMinutes.SESSION"));
        Map<String, Object> monday = Map.of("day", "MONDAY", "from", "08:00", "to", "12:00");
        replace("*", Map.of("openingHours", List.of(monday, monday)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/availability-overlaps"))
                .body("violations.field", contains("openingHours[1].from"));
        replace("*", Map.of("gridMinutes", 25, "holidayCalendar", "XX"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("gridMinutes", "holidayCalendar"));
        replace("*", Map.of("bufferMinutes", -1, "workingDays", List.of()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("bufferMinutes", "workingDays"));
        as(Tokens.reception(clinicId)).get(PATH).then().body("version", equalTo(0));
    }

    @Test
    void holdForEachVisitThatIsBookedFromThenOn() {
        Practice practice = new Practice();
        Given.Course course = practice.running(1, 7, 14);
        Map<String, Object> rules = Map.of(
                "durationsMinutes",
                Map.of("DOCTOR_INITIAL", 90),
                "openingHours",
                List.of(Map.of("day", "MONDAY", "from", "10:00", "to", "12:00")),
                "holidayCalendar",
                "LT");
        as(practice.admin())
                .header("If-Match", "*")
                .body(rules)
                .put(PATH)
                .then()
                .statusCode(200);
        Object initial = practice.visits(course).get(0).get("id");
        LocalDate holiday = LocalDate.of(2027, 3, 29);
        practice.act(practice.reception(), initial, "book", slot(practice, "2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/outside-hours"))
                .body("conflicts.constraint", contains("OPENING_HOURS"));
        practice.act(practice.reception(), initial, "book", slot(practice, holiday + "T10:00:00+03:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/closed"));
        practice.act(practice.reception(), initial, "book", slot(practice, "2027-03-01T10:00:00+02:00"))
                .then()
                .statusCode(200)
                .body("end", equalTo("2027-03-01T11:30:00+02:00"));
    }

    private static Map<String, Object> slot(Practice practice, String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    private Response replace(String version, Map<String, Object> body) {
        return as(admin).header("If-Match", version).body(body).put(PATH);
    }
}
