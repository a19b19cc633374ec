package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A chain whose first visit is booked for Monday, 1 March 2027, and has to end on Monday, 8 March: initial, session,
 * control, session, final. The doctor works from 8 to 10, and the control needs the office.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class FourConflictsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private Practice practice;
    private UUID office;
    private UUID cabin;
    private UUID otherDoctor;
    private Given.Course course;

    @BeforeEach
    void bookTheInitialVisit() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        office = room("Office", "DOCTOR_CONTROL", "CONSULTATION");
        cabin = room("Cabin", "CONSULTATION");
        otherDoctor = practice.practitioner("DOCTOR");
        List.of(practice.doctorId, otherDoctor).forEach(this::worksInTheMorning);
        as(practice.admin())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("fitFor", List.of("DOCTOR_INITIAL", "SESSION", "DOCTOR_FINAL")))
                .patch("/api/v1/rooms/" + practice.roomId)
                .then()
                .statusCode(200);
        course = practice.running(1, 7, 7);
    }

    @Test
    void areAllNamedAndNothingIsBooked() {
        book(practice.visits(course).get(0).get("id"));
        List<UUID> others = plantTheFour();
        List<Map<String, Object>> chain = practice.visits(course);
        try (OpenBooks open = new OpenBooks(practice.clinicId)) {
            Books before = open.read();
            Response refused = practice.schedule(course, 1, MONDAY, Map.of("mode", "ALL_OR_NOTHING"));
            refused.then().statusCode(409).body("type", equalTo("/problems/series-impossible"));
            new Changes(before, open.read()).assertNothing();
            List<Map<String, Object>> conflicts = refused.jsonPath().getList("conflicts");
            assertThat(conflicts)
                    .extracting("constraint", "visitId", "resourceIds")
                    .containsExactly(
                            tuple("CLOSURE", id(chain, 1), List.of(practice.tractionTableId.toString())),
                            tuple("ROOM_OVERLAP", id(chain, 2), List.of(office.toString())),
                            tuple("ABSENCE", id(chain, 3), List.of(practice.therapistId.toString())),
                            tuple(
                                    "PRACTITIONER_OVERLAP",
                                    id(chain, 4),
                                    List.of(practice.doctorId.toString(), otherDoctor.toString())));
            assertThat(conflicts)
                    .extracting("day")
                    .containsExactly("2027-03-02", "2027-03-03", "2027-03-04", "2027-03-08");
            assertThat(refused.asString())
                    .doesNotContain(others.get(0).toString(), others.get(1).toString());
            canBeHad(refused.jsonPath().getMap("alternatives[0]"));
        }
    }

    @Test
    void areAnsweredByTheNearestSeriesThatCanBeHad() {
        practice.created(
                "/api/v1/absences",
                Map.of(
                        "practitionerId",
                        practice.therapistId,
                        "reason",
                        "ILLNESS",
                        "from",
                        "2027-03-01T00:00",
                        "to",
                        "2027-04-30T00:00"));
        Map<String, Object> later = practice.schedule(course, 1, MONDAY, Map.of("mode", "ALL_OR_NOTHING"))
                .then()
                .statusCode(409)
                .extract()
                .jsonPath()
                .getMap("alternatives[0]");
        assertThat(later).containsEntry("kind", "LATER_START").containsEntry("windowDays", 7);
        LocalDate first = LocalDate.parse(later.get("firstDay").toString());
        practice.schedule(course, 1, first, Map.of("mode", "ALL_OR_NOTHING"))
                .then()
                .statusCode(200);
        assertThat(day(0)).isEqualTo(first).isAfter(MONDAY.plusDays(28));
        assertThat(day(4)).hasToString(later.get("lastDay").toString());
    }

    /** With this window the same call books the series, on these days. */
    private void canBeHad(Map<String, Object> alternative) {
        assertThat(alternative).containsEntry("kind", "OTHER_WINDOW").containsEntry("firstDay", MONDAY.toString());
        int days = (int) alternative.get("windowDays");
        practice.plan(course, 1, 1, days, days);
        practice.schedule(course, 1, MONDAY, Map.of("mode", "ALL_OR_NOTHING"))
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
        assertThat(day(4)).hasToString(alternative.get("lastDay").toString());
    }

    /** No table on Monday and Tuesday, no therapist from Wednesday on, the office taken all week, both doctors at the end. */
    private List<UUID> plantTheFour() {
        practice.created(
                "/api/v1/closures",
                Map.of(
                        "deviceId",
                        practice.tractionTableId,
                        "kind",
                        "MAINTENANCE",
                        "from",
                        "2027-03-01T00:00",
                        "to",
                        "2027-03-03T00:00"));
        practice.created(
                "/api/v1/absences",
                Map.of(
                        "practitionerId",
                        practice.therapistId,
                        "reason",
                        "VACATION",
                        "from",
                        "2027-03-03T00:00",
                        "to",
                        "2027-03-09T00:00"));
        as(practice.admin())
                .header("If-Match", "*")
                .body(Map.of("durationsMinutes", Map.of("CONSULTATION", 120)))
                .put("/api/v1/booking-rules")
                .then()
                .statusCode(200);
        UUID one = Given.patient(practice.clinicId);
        UUID other = Given.patient(practice.clinicId);
        for (int day = 0; day < 5; day++) {
            consult(one, otherDoctor, office, MONDAY.plusDays(day));
        }
        consult(one, otherDoctor, office, NEXT_MONDAY);
        consult(other, practice.doctorId, cabin, NEXT_MONDAY);
        return List.of(one, other);
    }

    private void consult(UUID patient, UUID doctor, UUID room, LocalDate day) {
        Map<String, Object> body = new HashMap<>(slot(doctor, room, day));
        body.putAll(Map.of("patientId", patient, "kind", "CONSULTATION", "reason", "pain"));
        await().until(() -> as(practice.reception()).body(body).post("/api/v1/visits"), answer -> !answer.asString()
                        .contains("not-known-yet"))
                .then()
                .statusCode(201);
    }

    private void book(Object initial) {
        practice.act(practice.reception(), initial, "book", slot(practice.doctorId, practice.roomId, MONDAY))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> slot(UUID doctor, UUID room, LocalDate day) {
        return Map.of("start", day + "T08:00:00+02:00", "practitionerId", doctor, "roomId", room);
    }

    private void worksInTheMorning(UUID doctor) {
        as(practice.admin())
                .header("If-Match", "*")
                .body(Practice.weekdays("08:00", "10:00"))
                .put("/api/v1/practitioners/" + doctor + "/availability")
                .then()
                .statusCode(200);
    }

    private UUID room(String name, String... fitFor) {
        return practice.created("/api/v1/rooms", Map.of("name", name, "fitFor", List.of(fitFor)));
    }

    private static String id(List<Map<String, Object>> chain, int visit) {
        return chain.get(visit).get("id").toString();
    }

    private LocalDate day(int visit) {
        return OffsetDateTime.parse(
                        practice.visits(course).get(visit).get("start").toString())
                .toLocalDate();
    }
}
