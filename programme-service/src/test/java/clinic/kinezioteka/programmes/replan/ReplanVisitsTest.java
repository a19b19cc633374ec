package clinic.kinezioteka.programmes.replan;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReplanVisitsTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void followsAnAbsenceOverVisits() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
        List<Map<String, Object>> before = practice.visits(course);
        UUID consultation = practice.consultation("2027-03-02T15:00:00+02:00");
        UUID substitute = practice.practitioner("DOCTOR");
        Map<String, Object> absence = new HashMap<>(Map.of(
                "practitionerId", practice.doctorId,
                "from", "2027-03-01T00:00",
                "to", "2027-03-31T00:00",
                "reason", "ILLNESS"));
        as(practice.admin())
                .body(absence)
                .post("/api/v1/absences")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/absence-over-visits"), "conflicts", hasSize(4));
        absence.put("acknowledgeVisits", true);
        as(practice.admin()).body(absence).post("/api/v1/absences").then().statusCode(201);
        Map<String, Object> wish = month("practitionerId", practice.doctorId);
        Response looked = replan(practice.reception(), with(wish, "dryRun", true));
        looked.then().statusCode(200).body("dryRun", equalTo(true), "movedCount", equalTo(4), "unmoved", empty());
        assertThat(practice.visits(course)).isEqualTo(before);
        assertThat(visit(consultation).<String>path("practitioner.id")).isEqualTo(practice.doctorId.toString());

        Response done = replan(practice.reception(), wish);
        done.then()
                .statusCode(200)
                .body("dryRun", equalTo(false), "concernedCount", equalTo(4), "madeWayCount", equalTo(0))
                .body("shiftMinutes", equalTo(0), "moved.findAll { it.shiftMinutes != 0 }", empty())
                .body("moved.visitId", hasItem(consultation.toString()));
        assertThat(done.jsonPath().getList("moved")).isEqualTo(looked.jsonPath().getList("moved"));
        visit(consultation)
                .then()
                .body("start", equalTo("2027-03-02T15:00:00+02:00"))
                .body("practitioner.id", equalTo(substitute.toString()));
        JsonNode moved = kafka.await("visits.v1", "visit.rescheduled", consultation);
        Contracts.assertMatches(moved.toString());
        assertThat(moved.at("/data/practitionerId").asText()).isEqualTo(substitute.toString());
        assertThat(moved.at("/data/previous/practitionerId").asText()).isEqualTo(practice.doctorId.toString());
        assertThat(moved.at("/data/previous/start").asText()).isEqualTo("2027-03-02T15:00:00+02:00");
        assertThat(moved.toString()).doesNotContain("flu");
        assertThat(feedOf(substitute))
                .contains("UID:" + consultation)
                .contains("SEQUENCE:" + moved.path("sequence").asLong());
        assertThat(feedOf(practice.doctorId)).doesNotContain("UID:" + consultation);
        replan(practice.reception(), wish).then().statusCode(200).body("concernedCount", equalTo(0), "moved", empty());
    }

    @Test
    void movesNothingWhereOneFindsNoPlaceUnlessABestEffortIsEnough() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
        UUID consultation = practice.consultation("2027-03-02T15:00:00+02:00");
        practice.created("/api/v1/rooms", Map.of("name", "Talks", "fitFor", List.of("CONSULTATION")));
        List<Map<String, Object>> before = practice.visits(course);
        Map<String, Object> wish = wish("roomId", practice.roomId, "2027-01-30T00:00", "2027-04-28T00:00");
        replan(practice.admin(), wish)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replan-impossible"))
                .body("concernedCount", equalTo(6), "unmovedCount", equalTo(5), "unmoved", hasSize(5))
                .body("conflicts.constraint", hasItem("CLOSURE"));
        assertThat(practice.visits(course)).isEqualTo(before);
        assertThat(visit(consultation).<String>path("room.id")).isEqualTo(practice.roomId.toString());

        replan(practice.admin(), with(wish, "mode", "BEST_EFFORT"))
                .then()
                .statusCode(200)
                .body("moved.visitId", contains(consultation.toString()), "unmoved", hasSize(5))
                .body("moved[0].shiftMinutes", equalTo(0));
        assertThat(practice.visits(course)).isEqualTo(before);
        List<JsonNode> told = kafka.await("visits.v1", consultation, 2);
        assertThat(told).hasSize(2);
        assertThat(kafka.all("visits.v1"))
                .filteredOn(event -> event.path("type").asText().contains("rescheduled"))
                .filteredOn(event -> event.path("clinicid").asText().equals(practice.clinicId.toString()))
                .hasSize(1);
    }

    @Test
    void findsAnotherTimeForADeviceThatIsOnlyThereOnce() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
        Map<String, Object> session = practice.visits(course).get(1);
        String day = session.get("start").toString().substring(0, 10);
        Map<String, Object> wish = wish("deviceId", practice.tractionTableId, day + "T00:00", day + "T09:30");
        replan(practice.reception(), wish)
                .then()
                .statusCode(200)
                .body("moved.visitId", contains(session.get("id").toString()))
                .body("moved[0].hadTo", equalTo(true))
                .body("moved[0].after.deviceIds", contains(practice.tractionTableId.toString()))
                .body("moved[0].after.practitionerId", equalTo(practice.therapistId.toString()));
    }

    @Test
    void leavesWhoIsCheckedInWhereHeIs() {
        UUID here = practice.consultation("2027-03-02T15:00:00+02:00");
        practice.act(practice.reception(), here, "check-in", Map.of()).then().statusCode(200);
        UUID expected = practice.consultation("2027-03-02T16:00:00+02:00");
        practice.practitioner("DOCTOR");
        replan(practice.reception(), month("practitionerId", practice.doctorId))
                .then()
                .statusCode(200)
                .body("concernedCount", equalTo(1), "moved.visitId", contains(expected.toString()));
    }

    @Test
    void refusesWhatCannotBeReplanned() {
        UUID doctor = practice.doctorId;
        Map<String, Object> wish = month("practitionerId", doctor);
        violates(with(wish, "roomId", practice.roomId), "validation", "practitionerId");
        Map<String, Object> nobody = new HashMap<>(wish);
        nobody.remove("practitionerId");
        violates(nobody, "validation", "practitionerId");
        violates(with(wish, "practitionerId", Given.id()), "unknown-reference", "practitionerId");
        violates(month("roomId", doctor), "unknown-reference", "roomId");
        violates(month("deviceId", doctor), "unknown-reference", "deviceId");
        violates(with(wish, "to", "2027-03-01T00:00"), "validation", "to");
        violates(with(wish, "to", "2027-05-30T00:01"), "range-too-long", "to");
        violates(with(wish, "from", "2025-03-01T00:00", "to", "2025-03-02T00:00"), "in-the-past", "from");
        violates(with(wish, "to", "2027-03-28T03:30"), "no-such-local-time", "to");
        violates(with(wish, "reason", " "), "validation", "reason");
        replan(practice.reception(), with(wish, "mode", "SOMEHOW")).then().statusCode(400);
    }

    @Test
    void isForReceptionAndAdminOfTheClinic() {
        Map<String, Object> wish = month("practitionerId", practice.doctorId);
        given().contentType("application/json")
                .body(wish)
                .post("/api/v1/schedule/replan")
                .then()
                .statusCode(401);
        for (String token :
                List.of(practice.doctor(), practice.therapist(), Tokens.patient(practice.clinicId, Given.id()))) {
            replan(token, wish).then().statusCode(403);
        }
        as(Tokens.reception(Given.id()))
                .body(wish)
                .post("/api/v1/schedule/replan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
    }

    private void violates(Map<String, Object> wish, String type, String field) {
        replan(practice.reception(), wish)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + type), "violations.field", contains(field));
    }

    /** The clinic's zone is heard of a moment after the clinic. */
    private Response replan(String token, Map<String, Object> wish) {
        return await().until(() -> as(token).body(wish).post("/api/v1/schedule/replan"), answer -> !answer.asString()
                .contains("not-known-yet"));
    }

    private String feedOf(UUID practitioner) {
        String path = as(practice.reception())
                .body(Map.of("practitionerId", practitioner))
                .post("/api/v1/calendar-links")
                .path("path");
        return given().get(path).asString();
    }

    private Response visit(UUID id) {
        return as(practice.reception()).get("/api/v1/visits/" + id);
    }

    private static Map<String, Object> month(String resource, UUID id) {
        return wish(resource, id, "2027-03-01T00:00", "2027-03-31T00:00");
    }

    private static Map<String, Object> wish(String resource, UUID id, String from, String to) {
        return Map.of(resource, id, "from", from, "to", to, "reason", "flu");
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        Map<String, Object> all = new HashMap<>(body);
        for (int index = 0; index < more.length; index += 2) {
            all.put(more[index].toString(), more[index + 1]);
        }
        return all;
    }
}
