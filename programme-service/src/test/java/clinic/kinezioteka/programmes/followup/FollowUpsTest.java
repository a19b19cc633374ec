package clinic.kinezioteka.programmes.followup;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FollowUpsTest {

    private static final String FOLLOW_UPS = "/api/v1/follow-ups";
    private static final ZoneId ZONE = Given.ZONE;
    private final LocalDate today = Given.today();
    /** So long ago that the first follow-up may take place now. */
    private final LocalDate closedOn = today.minusDays(80);

    private final LocalDate monday = today.plusDays(6).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void cancelsAndFreesWhatLiesAheadAndOffersTwoFollowUpsWhenAnEpisodeIsClosed() {
        Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, monday, Map.of()).then().statusCode(200);
        String waiting = as(practice.reception())
                .body(Map.of("visitId", practice.visits(course).get(1).get("id")))
                .post("/api/v1/waitlist")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String review = as(practice.reception())
                .body(with(
                        slot(15),
                        Map.of(
                                "patientId",
                                course.patientId(),
                                "episodeId",
                                course.episodeId(),
                                "kind",
                                "DOCTOR_REVIEW",
                                "reason",
                                "worse since Monday")))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(rows("booking")).isPositive();
        close(course, "REFERRED", today);
        assertThat(offered(course)).extracting("months").containsExactly(3, 12);
        assertThat(practice.visits(course)).extracting("status").containsOnly("CANCELLED");
        as(practice.doctor())
                .get("/api/v1/visits/" + review)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("EPISODE_CLOSED"));
        assertThat(rows("booking")).isZero();
        as(practice.reception()).get("/api/v1/waitlist/" + waiting).then().body("status", equalTo("LEFT"));
        as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("CLOSED"));
        Map<String, Object> first = offered(course).get(0);
        assertThat(first)
                .containsEntry("status", "OFFERED")
                .containsEntry("dueFrom", today.plusMonths(3).minusDays(14).toString())
                .containsEntry("dueOn", today.plusMonths(3).toString())
                .containsEntry("dueUntil", today.plusMonths(3).plusDays(28).toString());
        told("follow-up.offered", first.get("id"));
        as(practice.reception())
                .body(slot(9))
                .post(FOLLOW_UPS + "/" + first.get("id") + "/book")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/follow-up-too-early"));
        Map<String, Object> never = new HashMap<>(slot(9));
        never.put("start", "+999999999-12-31T23:59:59Z");
        as(practice.reception())
                .body(never)
                .post(FOLLOW_UPS + "/" + first.get("id") + "/book")
                .then()
                .statusCode(400);
        assertThat(rows("booking")).isZero();
        as(practice.reception())
                .queryParam("status", "OFFERED")
                .queryParam("dueBy", today.toString())
                .get(FOLLOW_UPS)
                .then()
                .body("items", empty());
    }

    @Test
    void booksAReviewAndIsOfferedAgainUntilItTookPlace() {
        Course course = closed("GOALS_MET");
        Object id = offered(course).get(0).get("id");
        as(practice.reception())
                .queryParam("dueBy", today.toString())
                .get(FOLLOW_UPS)
                .then()
                .body("items.id", contains(id));
        String visit = book(id, 9)
                .then()
                .statusCode(200)
                .body("status", equalTo("BOOKED"))
                .body("visitId", notNullValue())
                .extract()
                .path("visitId");
        told("follow-up.booked", id);
        as(practice.doctor())
                .get("/api/v1/visits/" + visit)
                .then()
                .body("kind", equalTo("DOCTOR_REVIEW"))
                .body("episodeId", equalTo(course.episodeId().toString()));
        book(id, 10).then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        practice.act(practice.reception(), visit, "cancel", Map.of()).then().statusCode(200);
        as(practice.reception())
                .get(FOLLOW_UPS + "/" + id)
                .then()
                .body("status", equalTo("OFFERED"))
                .body("visitId", nullValue());
        practice.consultation(slot(9).get("start").toString());
        long visits = rows("visit");
        book(id, 9).then().statusCode(409).body("conflicts", not(empty()));
        assertThat(rows("visit")).as("nothing is left of a time that was taken").isEqualTo(visits);
        String again = book(id, 11).then().statusCode(200).extract().path("visitId");
        practice.act(practice.reception(), again, "check-in", Map.of()).then().statusCode(200);
        practice.act(practice.doctor(), again, "complete", Map.of()).then().statusCode(200);
        as(practice.reception()).get(FOLLOW_UPS + "/" + id).then().body("status", equalTo("COMPLETED"));
        told("follow-up.completed", id);
    }

    @Test
    void isDeclinedByThePatientOrTheClinic() {
        Course course = closed("STOPPED_BY_PATIENT");
        List<Map<String, Object>> offered = offered(course);
        String patient = Tokens.patient(practice.clinicId, course.patientId());
        as(patient).get(FOLLOW_UPS).then().body("items", hasSize(2));
        decline(patient, offered.get(0).get("id"), "NOT_REACHED").then().statusCode(403);
        decline(patient, Given.id(), "NOT_REACHED").then().statusCode(403);
        decline(patient, Given.id(), "NOT_WANTED").then().statusCode(404);
        decline(patient, offered.get(0).get("id"), "NOT_WANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("NOT_WANTED"));
        told("follow-up.declined", offered.get(0).get("id"));
        book(offered.get(0).get("id"), 9).then().statusCode(409).body("current", equalTo("DECLINED"));
        as(practice.reception())
                .body(with(slot(9), Map.of("roomId", Given.id())))
                .post(FOLLOW_UPS + "/" + offered.get(0).get("id") + "/book")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        decline(practice.reception(), offered.get(1).get("id"), "NOT_REACHED")
                .then()
                .statusCode(200);
    }

    @Test
    void isNotOfferedWhenItsTimeIsOver() {
        Course course = practice.draft();
        close(course, "PARTIAL", today.minusMonths(5));
        assertThat(offered(course)).extracting("months").containsExactly(12);
    }

    @Test
    void followsAMergedPatientAndForgetsAnErasedOne() {
        Course course = closed("GOALS_MET");
        Object id = offered(course).get(0).get("id");
        book(id, 9).then().statusCode(200);
        UUID survivor = Given.patient(practice.clinicId);
        publish(
                "patient.merged",
                course,
                survivor,
                Map.of("patientId", survivor, "duplicateId", course.patientId(), "status", "MERGED"));
        await().untilAsserted(() -> as(practice.reception())
                .get(FOLLOW_UPS + "/" + id)
                .then()
                .body("patientId", equalTo(survivor.toString()))
                .body("status", equalTo("BOOKED")));
        UUID erasure = Given.id();
        publish(
                "patient.erasure-requested",
                course,
                survivor,
                Map.of("erasureId", erasure, "patientId", survivor, "until", "2041-11-22"));
        assertThat(new KafkaProbe()
                        .await("programmes.v1", erasure, 1)
                        .get(0)
                        .at("/data/done")
                        .toString())
                .contains("FOLLOW_UPS");
        assertThat(rows("follow_up")).isZero();
        told("follow-up.withdrawn", id);
        Course late = new Course(practice.clinicId, survivor, Given.id(), Given.id(), Region.LUMBAR);
        close(late, "STOPPED_BY_PATIENT", today);
        await().until(() -> rows("episode where id = '" + late.episodeId() + "'") == 1);
        assertThat(rows("follow_up")).as("offered to nobody who is erased").isZero();
    }

    private Course closed(String reason) {
        Course course = practice.draft();
        close(course, reason, closedOn);
        return course;
    }

    private void close(Course course, String reason, LocalDate on) {
        Given.announce(
                course,
                "episode.closed",
                2,
                Map.of(
                        "status",
                        "CLOSED",
                        "startedOn",
                        "2025-01-01",
                        "closeReason",
                        reason,
                        "closedOn",
                        on.toString()));
    }

    private List<Map<String, Object>> offered(Course course) {
        return await().until(
                        () -> as(practice.reception())
                                .queryParam("episodeId", course.episodeId())
                                .get(FOLLOW_UPS)
                                .jsonPath()
                                .<Map<String, Object>>getList("items"),
                        found -> !found.isEmpty());
    }

    private Response book(Object id, int hour) {
        return as(practice.reception()).body(slot(hour)).post(FOLLOW_UPS + "/" + id + "/book");
    }

    private Response decline(String token, Object id, String reason) {
        return as(token).body(Map.of("reason", reason)).post(FOLLOW_UPS + "/" + id + "/decline");
    }

    private Map<String, Object> slot(int hour) {
        return Map.of(
                "start",
                monday.plusDays(1)
                        .atTime(LocalTime.of(hour, 0))
                        .atZone(ZONE)
                        .toOffsetDateTime()
                        .toString(),
                "practitionerId",
                practice.doctorId,
                "roomId",
                practice.roomId);
    }

    private static Map<String, Object> with(Map<String, Object> body, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(body);
        all.putAll(more);
        return all;
    }

    private static void told(String type, Object id) {
        Contracts.assertMatches(new KafkaProbe()
                .await("programmes.v1", type, UUID.fromString(id.toString()))
                .toString());
    }

    private void publish(String type, Course course, UUID partition, Map<String, Object> what) {
        new KafkaProbe()
                .publish(ProbeEvent.of("patients.v1", type, course.patientId(), 2, partition, what)
                        .in(practice.clinicId));
    }

    private long rows(String of) {
        return RowLevelSecurity.rowsSeenBy(practice.clinicId, of);
    }
}
