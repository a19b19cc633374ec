package clinic.kinezioteka.programmes.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PatientBooksTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    private Practice practice;
    private Object visit;
    private Object session;
    private String patient;

    @BeforeEach
    void planAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        Given.Course course = practice.running(1, 7, 14);
        visit = practice.visits(course).get(0).get("id");
        session = practice.visits(course).get(1).get("id");
        patient = Tokens.patient(practice.clinicId, course.patientId());
    }

    @Test
    void booksMovesAndCancelsHisOwn() {
        practice.act(patient, visit, "book", at("2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(200)
                .body("status", equalTo("BOOKED"));
        practice.act(patient, visit, "reschedule", at("2027-03-02T09:00:00+02:00"))
                .then()
                .statusCode(200);
        practice.act(patient, session, "cancel", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        practice.act(patient, visit, "cancel", Map.of("reason", "CLINIC_CLOSED"))
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        contains("reason"),
                        "violations[0].message",
                        equalTo("must be one of [PATIENT_REQUEST, PATIENT_ILL, FORGOTTEN, TRANSPORT, OTHER]"));
        practice.act(patient, visit, "cancel", Map.of())
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("PATIENT_REQUEST"));
    }

    @Test
    void mayNoMoreThanThat() {
        String stranger = Tokens.patient(practice.clinicId, Given.patient(practice.clinicId));
        practice.act(stranger, visit, "book", at("2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(404);
        practice.act(stranger, visit, "reschedule", at("2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(404);
        practice.act(stranger, visit, "cancel", Map.of()).then().statusCode(404);
        practice.act(patient, visit, "book", with("override", Map.of("reason", "I want it")))
                .then()
                .statusCode(403);
        practice.act(patient, visit, "book", with("retrospective", true)).then().statusCode(403);
        practice.act(patient, visit, "reschedule", with("retrospective", true))
                .then()
                .statusCode(403);
        practice.act(patient, visit, "check-in", Map.of()).then().statusCode(403);
    }

    @Test
    void isHeldToTheClinicsNotice() {
        ZonedDateTime soon = nextWorkingHour();
        practice.act(patient, visit, "book", at(soon.toOffsetDateTime().toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/within-patient-notice"));
        practice.act(
                        practice.reception(),
                        visit,
                        "book",
                        at(soon.toOffsetDateTime().toString()))
                .then()
                .statusCode(200);
        practice.act(patient, visit, "cancel", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/within-patient-notice"));
        practice.act(patient, visit, "reschedule", at("2027-03-01T09:00:00+02:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/within-patient-notice"), "patientNoticeHours", equalTo(168));
    }

    /** Within a week, the notice that the clinic sets for this. */
    private ZonedDateTime nextWorkingHour() {
        Given.as(practice.admin())
                .header("If-Match", "*")
                .body(Map.of("patientNoticeHours", 168))
                .put("/api/v1/booking-rules")
                .then()
                .statusCode(200);
        LocalDate day = LocalDate.now(ZONE).plusDays(2);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(10, 0).atZone(ZONE);
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(at("2027-03-01T09:00:00+02:00"));
        body.put(field, value);
        return body;
    }

    private Map<String, Object> at(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }
}
