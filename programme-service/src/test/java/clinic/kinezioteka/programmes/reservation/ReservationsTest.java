package clinic.kinezioteka.programmes.reservation;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReservationsTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ExpireReservations expiring;

    private Practice practice;
    private Given.Course course;
    private Object initial;
    private Object otherInitial;

    @BeforeEach
    void planTwoModules() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        initial = practice.visits(course).get(0).get("id");
        otherInitial = practice.visits(practice.running(1, 7, 14)).get(0).get("id");
    }

    @Test
    void keepsASlotForItsVisitAloneUntilThatIsBooked() {
        Response reserved = reserve(practice.reception(), initial, "09:00");
        reserved.then()
                .statusCode(201)
                .body("visitId", equalTo(initial), "end", equalTo("2027-03-01T09:45:00+02:00"))
                .header("Location", notNullValue());
        assertThat(Instant.parse(reserved.jsonPath().getString("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(9)), Instant.now().plus(Duration.ofMinutes(11)));
        practice.act(practice.reception(), otherInitial, "book", at("09:30"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-reserved"), "reservedUntil", notNullValue())
                .body("conflicts.constraint", contains("PRACTITIONER_OVERLAP", "ROOM_OVERLAP"))
                .body("conflicts[0].takenFrom", equalTo("2027-03-01T07:00:00Z"));
        reserve(practice.reception(), otherInitial, "09:30")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-reserved"));
        assertThat(firstStart(otherInitial)).isEqualTo("2027-03-01T09:45:00+02:00");
        practice.act(practice.reception(), initial, "book", at("09:00")).then().statusCode(200);
        assertThat(rows("RESERVED")).isZero();
        practice.act(practice.reception(), otherInitial, "book", at("09:30"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-taken"));
    }

    @Test
    void frees() {
        Response reserved = reserve(practice.reception(), initial, "09:00");
        String id = reserved.jsonPath().getString("id");
        String stranger = Tokens.patient(practice.clinicId, Given.patient(practice.clinicId));
        free(stranger, id).then().statusCode(404);
        free(Tokens.reception(), id).then().statusCode(404);
        free(practice.reception(), id).then().statusCode(204);
        free(practice.reception(), id).then().statusCode(404);
        practice.act(practice.reception(), otherInitial, "book", at("09:00"))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsOneSlotForAVisitAndMovesABookedOneBesideItself() {
        reserve(practice.reception(), initial, "09:00").then().statusCode(201);
        reserve(practice.reception(), initial, "11:00").then().statusCode(201);
        practice.act(practice.reception(), otherInitial, "book", at("09:00"))
                .then()
                .statusCode(200);
        reserve(practice.reception(), otherInitial, "09:15").then().statusCode(201);
        practice.act(practice.reception(), otherInitial, "reschedule", at("09:15"))
                .then()
                .statusCode(200)
                .body("start", equalTo("2027-03-01T09:15:00+02:00"));
        assertThat(rows("BOOKED")).isEqualTo(3);
        practice.act(practice.reception(), initial, "cancel", Map.of());
        practice.act(practice.reception(), otherInitial, "reschedule", at("11:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-reserved"));
    }

    @Test
    void keepsNothingOnceExpired() throws SQLException {
        reserve(practice.reception(), initial, "09:00").then().statusCode(201);
        reserve(
                        practice.reception(),
                        practice.visits(practice.running(1, 7, 14)).get(0).get("id"),
                        "12:00")
                .then()
                .statusCode(201);
        expire();
        assertThat(firstStart(otherInitial)).isEqualTo("2027-03-01T08:30:00+02:00");
        practice.act(practice.reception(), otherInitial, "book", at("09:15"))
                .then()
                .statusCode(200);
        assertThat(rows("RESERVED")).as("patients of what has expired").isEqualTo(2);
        expiring.expire();
        assertThat(rows("RESERVED")).isZero();
    }

    @Test
    void letsAPatientReserveForHisOwnVisitWithinTheNotice() {
        String patient = Tokens.patient(practice.clinicId, course.patientId());
        reserve(patient, initial, "09:00").then().statusCode(201);
        reserve(patient, otherInitial, "12:00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations.field", contains("visitId"));
        Map<String, Object> soon = new HashMap<>(at("09:00"));
        soon.put("visitId", initial);
        soon.put("start", OffsetDateTime.now(ZoneOffset.UTC).plusHours(20).toString());
        as(patient)
                .body(soon)
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/within-patient-notice"), "patientNoticeHours", equalTo(24));
        as(Tokens.privacyOfficer(practice.clinicId))
                .body(soon)
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(403);
        as(patient)
                .body(Map.of("visitId", initial))
                .post("/api/v1/slot-reservations")
                .then()
                .statusCode(422)
                .body("violations.field", not(List.of()));
    }

    private Response reserve(String token, Object visitId, String time) {
        Map<String, Object> body = new HashMap<>(at(time));
        body.put("visitId", visitId);
        return as(token).body(body).post("/api/v1/slot-reservations");
    }

    private static Response free(String token, String id) {
        return as(token).delete("/api/v1/slot-reservations/" + id);
    }

    private Map<String, Object> at(String time) {
        return Map.of(
                "start",
                "2027-03-01T" + time + ":00+02:00",
                "practitionerId",
                practice.doctorId,
                "roomId",
                practice.roomId);
    }

    private String firstStart(Object visitId) {
        return as(practice.reception())
                .queryParams(Map.of("visitId", visitId, "from", "2027-03-01T08:30:00+02:00", "to", "2027-03-02"))
                .get("/api/v1/slots")
                .jsonPath()
                .getString("items[0].start");
    }

    private long rows(String status) {
        return RowLevelSecurity.rowsSeenBy(practice.clinicId, "booking where status = '" + status + "'");
    }

    private void expire() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', true)");
            statement.executeUpdate(
                    "update booking set expires_at = now() - interval '1 second' where status = 'RESERVED'");
            connection.commit();
        }
    }
}
