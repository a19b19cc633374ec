package clinic.kinezioteka.programmes.appointment;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class BookVisitTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void planAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        visits = practice.visits(course);
    }

    @Test
    void booksAVisitWithNamesAndTellsItsProtocol() {
        book(0, slot(practice.doctorId, MONDAY, 9))
                .then()
                .statusCode(200)
                .body("status", equalTo("BOOKED"), "start", equalTo("2027-03-01T09:00:00+02:00"))
                .body("end", equalTo("2027-03-01T09:45:00+02:00"), "zone", equalTo("Europe/Vilnius"))
                .body("practitioner.name", equalTo("DOCTOR"), "room.name", equalTo("Hall"));
        JsonNode booked = kafka.await("visits.v1", "visit.booked", id(0));
        Contracts.assertMatches(booked.toString());
        assertThat(booked.path("data").path("protocol").findValuesAsText("kind"))
                .containsExactly("NEURO");
    }

    @Test
    void tellsTimesOfATakenSlotAndNeverWhoseItIs() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        Given.Course other = practice.running(1, 7, 14);
        Object initial = practice.visits(other).get(0).get("id");
        String answer = practice.act(practice.reception(), initial, "book", slot(practice.doctorId, MONDAY, 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-taken"))
                .body("conflicts.constraint", contains("PRACTITIONER_OVERLAP", "ROOM_OVERLAP"))
                .body("conflicts[0].takenFrom", equalTo("2027-03-01T07:00:00Z"))
                .extract()
                .asString();
        assertThat(answer)
                .contains("2027-03-01T07:00:00Z")
                .doesNotContain(course.patientId().toString());
    }

    @Test
    void letsAnAdminOverbookWithAReasonButNeverThePatient() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        Object other = practice.visits(practice.running(1, 7, 14)).get(0).get("id");
        Map<String, Object> override = with(slot(practice.doctorId, MONDAY, 9), "override", Map.of("reason", "shared"));
        practice.act(practice.reception(), other, "book", override).then().statusCode(403);
        practice.act(practice.admin(), other, "book", override)
                .then()
                .statusCode(200)
                .body("overrideReason", equalTo("shared"));
        JsonNode told = kafka.await("visits.v1", "visit.booked", UUID.fromString(other.toString()));
        Contracts.assertMatches(told.toString());
        assertThat(told.path("data").path("overridden").asBoolean()).isTrue();
        assertThat(told.toString()).doesNotContain("shared");
        practice.act(
                        practice.admin(),
                        id(1),
                        "book",
                        with(slot(practice.therapistId, MONDAY, 9), "override", Map.of("reason", "no")))
                .then()
                .statusCode(409)
                .body("conflicts.constraint", contains("PATIENT_OVERLAP"));
    }

    @Test
    void namesEachConstraintThatATimeBreaks() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        book(1, slot(practice.therapistId, MONDAY.minusDays(7), 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/out-of-order"));
        book(1, slot(practice.therapistId, MONDAY, 20))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/outside-hours"));
        book(1, slot(practice.therapistId, MONDAY.plusDays(1), 9)).then().statusCode(200);
        book(2, slot(practice.doctorId, MONDAY.plusDays(9), 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/doctor-too-late"));
        book(3, slot(practice.therapistId, MONDAY.plusDays(2), 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-rest-day"));
        book(4, slot(practice.doctorId, MONDAY.plusDays(4), 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/outside-window"), "conflicts.constraint", hasItem("WINDOW"));
    }

    @Test
    void refusesThePastUnlessADoctorEntersItFromPaper() {
        Map<String, Object> past = slot(practice.doctorId, LocalDate.of(2026, 3, 2), 7);
        book(0, past)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/in-the-past"), "violations.field", contains("start"));
        book(0, with(past, "retrospective", true)).then().statusCode(403);
        practice.act(practice.doctor(), id(0), "book", with(past, "retrospective", true))
                .then()
                .statusCode(200)
                .body("retrospective", equalTo(true));
    }

    @Test
    void refusesWhatDoesNotExistOrDoesNotFit() {
        book(0, slot(Given.id(), MONDAY, 9))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations.field", contains("practitionerId"));
        book(0, slot(practice.therapistId, MONDAY, 9))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/resource-unfit"));
        book(0, Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", contains("practitionerId", "roomId", "start"));
        as(Tokens.reception())
                .body(slot(practice.doctorId, MONDAY, 9))
                .post("/api/v1/visits/" + id(0) + "/book")
                .then()
                .statusCode(404);
        practice.act(Tokens.privacyOfficer(practice.clinicId), id(0), "book", slot(practice.doctorId, MONDAY, 9))
                .then()
                .statusCode(403);
        as(practice.reception())
                .header("If-Match", "\"9\"")
                .body(slot(practice.doctorId, MONDAY, 9))
                .post("/api/v1/visits/" + id(0) + "/book")
                .then()
                .statusCode(412);
    }

    @Test
    void demandsWhatThePlannedExercisesOfASessionNeed() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        Map<String, Object> without = with(slot(practice.therapistId, MONDAY.plusDays(1), 9), "deviceIds", List.of());
        book(1, without)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/resource-unfit"), "violations.field", contains("deviceIds"))
                .body("violations[0].message", equalTo("must name a TRACTION_TABLE for the planned exercises"));
        as(practice.admin())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("skills", List.of("MANUAL")))
                .patch("/api/v1/practitioners/" + practice.therapistId)
                .then()
                .statusCode(200);
        book(1, slot(practice.therapistId, MONDAY.plusDays(1), 9))
                .then()
                .statusCode(422)
                .body("violations.message", contains("must master TRACTION"));
        practice.act(practice.admin(), id(1), "book", with(without, "override", Map.of("reason", "by hand")))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAnHourThatTheClockLeavesOut() {
        book(0, with(slot(practice.doctorId, MONDAY, 9), "start", "2027-03-28T03:30:00+02:00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-such-local-time"), "violations.field", contains("start"));
    }

    @Test
    void reschedulesOneAndTellsItsBookingBeforeAndAfter() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        book(0, slot(practice.doctorId, MONDAY, 10))
                .then()
                .statusCode(409)
                .body(
                        "type",
                        equalTo("/problems/wrong-state"),
                        "current",
                        equalTo("BOOKED"),
                        "allowed",
                        contains("PLANNED"));
        practice.act(practice.reception(), id(0), "reschedule", slot(practice.doctorId, MONDAY, 9, 30))
                .then()
                .statusCode(200)
                .body("start", equalTo("2027-03-01T09:30:00+02:00"));
        JsonNode moved = kafka.await("visits.v1", "visit.rescheduled", id(0));
        Contracts.assertMatches(moved.toString());
        JsonNode data = moved.path("data");
        assertThat(data.path("previousStart").asText()).isEqualTo("2027-03-01T09:00:00+02:00");
        assertThat(data.path("practitionerId").asText()).isEqualTo(practice.doctorId.toString());
        assertThat(data.path("roomId").asText()).isEqualTo(practice.roomId.toString());
        assertThat(data.path("deviceIds")).isEmpty();
        JsonNode before = data.path("previous");
        assertThat(before.path("start").asText()).isEqualTo("2027-03-01T09:00:00+02:00");
        assertThat(before.path("practitionerId").asText()).isEqualTo(practice.doctorId.toString());
        assertThat(before.path("roomId").asText()).isEqualTo(practice.roomId.toString());
    }

    @Test
    void reschedulesTheFollowingInOrderAndWindow() {
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
        practice.act(
                        practice.reception(),
                        id(0),
                        "reschedule",
                        with(slot(practice.doctorId, MONDAY.plusDays(3), 9), "scope", "THIS_AND_FOLLOWING"))
                .then()
                .statusCode(200);
        List<String> starts = practice.visits(course).subList(0, 5).stream()
                .map(visit -> visit.get("start").toString())
                .toList();
        assertThat(starts).isSorted();
        assertThat(starts.get(0)).startsWith("2027-03-04T09:00");
        assertThat(starts.get(4)).startsWith("2027-03-11");
    }

    @Test
    void cancelsAndPlansAnewWhatTheChainNeeds() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        practice.act(practice.reception(), id(0), "cancel", Map.of("reason", "PATIENT_ILL"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"), "reasonCode", equalTo("PATIENT_ILL"));
        Contracts.assertMatches(
                kafka.await("visits.v1", "visit.cancelled", id(0)).toString());
        Map<String, Object> replacement = practice.visits(course).stream()
                .filter(visit -> id(0).toString().equals(visit.get("replaces")))
                .findFirst()
                .orElseThrow();
        practice.act(practice.reception(), replacement.get("id"), "book", slot(practice.doctorId, MONDAY, 9))
                .then()
                .statusCode(200);
        practice.act(practice.reception(), id(0), "cancel", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void addsAFreeVisitForAKnownPatient() {
        Map<String, Object> body = with(
                slot(practice.doctorId, MONDAY, 9),
                "patientId",
                course.patientId(),
                "kind",
                "CONSULTATION",
                "reason",
                "pain");
        as(practice.reception())
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .body(
                        "status",
                        equalTo("BOOKED"),
                        "programmeId",
                        equalTo(null),
                        "end",
                        equalTo("2027-03-01T09:30:00+02:00"))
                .header("Location", not(equalTo(null)));
        as(practice.reception())
                .body(with(body, "kind", "SESSION"))
                .post("/api/v1/visits")
                .then()
                .statusCode(422);
        as(practice.reception())
                .body(with(body, "patientId", Given.idOf(Instant.parse("2026-01-01T00:00:00Z"))))
                .post("/api/v1/visits")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        as(practice.therapist()).body(body).post("/api/v1/visits").then().statusCode(403);
    }

    @Test
    void listsVisitsByWhatIsAsked() {
        book(0, slot(practice.doctorId, MONDAY, 9)).then().statusCode(200);
        Map<String, Integer> counts = new HashMap<>();
        Map.<String, Map<String, Object>>of(
                        "day", Map.of("from", "2027-03-01", "to", "2027-03-02"),
                        "hour", Map.of("from", "2027-03-01T09:30:00+02:00"),
                        "doctor", Map.of("practitionerId", practice.doctorId, "roomId", practice.roomId),
                        "planned", Map.of("status", "PLANNED", "patientId", course.patientId()),
                        "rebooking", Map.of("needsRebooking", true))
                .forEach((name, query) -> counts.put(
                        name,
                        as(practice.therapist())
                                .queryParams(query)
                                .get("/api/v1/visits?limit=100")
                                .jsonPath()
                                .getList("items")
                                .size()));
        assertThat(counts).containsEntry("day", 1).containsEntry("hour", 0).containsEntry("doctor", 1);
        assertThat(counts).containsEntry("planned", visits.size() - 1).containsEntry("rebooking", 0);
        as(Tokens.patient(practice.clinicId, course.patientId()))
                .get("/api/v1/visits?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(visits.size()));
        as(Tokens.patient(practice.clinicId, Given.id()))
                .get("/api/v1/visits/" + id(0))
                .then()
                .statusCode(404);
        as(practice.therapist()).get("/api/v1/visits?from=soon").then().statusCode(400);
    }

    private Response book(int visit, Map<String, Object> slot) {
        return practice.act(practice.reception(), id(visit), "book", slot);
    }

    private UUID id(int visit) {
        return UUID.fromString(visits.get(visit).get("id").toString());
    }

    private Map<String, Object> slot(UUID practitionerId, LocalDate day, int hour) {
        return slot(practitionerId, day, hour, 0);
    }

    private Map<String, Object> slot(UUID practitionerId, LocalDate day, int hour, int minute) {
        return Map.of(
                "start",
                day.atTime(hour, minute).atZone(ZONE).toOffsetDateTime().toString(),
                "practitionerId",
                practitionerId,
                "roomId",
                practice.roomId,
                "deviceIds",
                practitionerId.equals(practice.therapistId) ? List.of(practice.tractionTableId) : List.of());
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        Map<String, Object> all = new HashMap<>(body);
        for (int index = 0; index < more.length; index += 2) {
            all.put(more[index].toString(), more[index + 1]);
        }
        return all;
    }
}
