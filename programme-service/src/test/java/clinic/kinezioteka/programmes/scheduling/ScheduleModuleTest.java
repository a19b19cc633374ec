package clinic.kinezioteka.programmes.scheduling;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ScheduleModuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Practice practice;
    private final KafkaProbe kafka = new KafkaProbe();

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
        OpenApiAnswers.checkAll();
    }

    @Test
    void placesTheChainInTheShortestWindowAndTellsIt() {
        Given.Course course = practice.running(6, 35, 49);
        practice.schedule(course, 1, MONDAY)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true), "visits", hasSize(15), "visits.status", everyItem(equalTo("BOOKED")));
        List<Map<String, Object>> visits = practice.visits(course).subList(0, 15);
        assertThat(visits.get(1).toString()).contains("TRACTION_TABLE");
        assertThat(ChronoUnit.DAYS.between(day(visits.get(0)), day(visits.get(14))))
                .isEqualTo(35);
        JsonNode booked = kafka.await("visits.v1", "visit.booked", id(visits.get(14)));
        Contracts.assertMatches(booked.toString());
        assertThat(booked.path("data").path("protocol").findValuesAsText("kind"))
                .contains("VAS", "NEURO", "LASEGUE");
        Contracts.assertMatches(
                kafka.await("visits.v1", "visit.planned", id(visits.get(3))).toString());
        Contracts.assertMatches(kafka.await("programmes.v1", "module.scheduled", course.programmeId())
                .toString());
    }

    @Test
    void findsAWindowOfExactlyAsManyDaysAndModulesThatMeetOnOneDay() {
        Given.Course course = practice.draft();
        practice.plan(course, 1, 3, 21, 21);
        practice.plan(course, 2, 3, 17, 17);
        practice.activate(course);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        practice.schedule(course, 2, MONDAY.plusDays(21)).then().statusCode(200);
        List<Map<String, Object>> visits = practice.visits(course);
        assertThat(day(visits.get(8))).isEqualTo(MONDAY.plusDays(21));
        assertThat(day(visits.get(9))).isEqualTo(MONDAY.plusDays(21));
        assertThat(OffsetDateTime.parse(visits.get(9).get("start").toString()))
                .isAfterOrEqualTo(OffsetDateTime.parse(visits.get(8).get("end").toString()));
        assertThat(day(visits.get(17))).isEqualTo(MONDAY.plusDays(38));
    }

    @Test
    void looksWithoutBookingInADryRun() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY, Map.of("retrospective", true, "dryRun", true))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true), "visits.start", everyItem(not(equalTo(null))));
        assertThat(practice.visits(course)).extracting("status").containsOnly("PLANNED");
    }

    @Test
    void namesAllConflictsAndBooksNothing() {
        Given.Course course = practice.running(6, 10, 12);
        practice.schedule(course, 1, MONDAY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/series-impossible"))
                .body("conflicts.constraint", hasItem("WINDOW"))
                .body("alternatives.kind", hasItem("OTHER_WINDOW"));
        assertThat(practice.visits(course)).extracting("status").containsOnly("PLANNED");
    }

    @Test
    void placesWhatItCanAsABestEffortAndTheRestLater() {
        Given.Course course = practice.running(1, 7, 7);
        Map<String, Object> body = Map.of("retrospective", true, "mode", "BEST_EFFORT");
        UUID elsewhere =
                practice.created("/api/v1/rooms", Map.of("name", "Office", "fitFor", List.of("DOCTOR_INITIAL")));
        assertThat(elsewhere).isNotNull();
        practice.schedule(course, 1, MONDAY, body)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true), "conflicts", empty());
        practice.schedule(course, 1, MONDAY, body).then().statusCode(200).body("visits", hasSize(5));
    }

    @Test
    void keepsARestDayToSessionsOfAnotherProgrammeOfThePatient() {
        Given.Course one = practice.running(1, 4, 4);
        practice.schedule(one, 1, MONDAY).then().statusCode(200);
        UUID episodeId = Given.id();
        Given.Course other = new Given.Course(one.clinicId(), one.patientId(), episodeId, episodeId, one.region());
        Given.announce(other, "episode.opened", 1, Map.of("startedOn", "2025-01-01"));
        String programmeId = await().until(
                        () -> as(practice.doctor())
                                .queryParam("episodeId", episodeId)
                                .get("/api/v1/programmes")
                                .path("items[0].id"),
                        Objects::nonNull);
        Given.Course second = new Given.Course(
                one.clinicId(), one.patientId(), episodeId, UUID.fromString(programmeId), one.region());
        practice.plan(second, 1, 1, 4, 4);
        practice.activate(second);
        practice.schedule(second, 1, MONDAY).then().statusCode(200);
        List<LocalDate> first = sessions(one);
        assertThat(sessions(second)).allSatisfy(day -> assertThat(first)
                .allSatisfy(taken -> assertThat(Math.abs(ChronoUnit.DAYS.between(day, taken)))
                        .isGreaterThan(1)));
    }

    @Test
    void isForThosePrivilegedWhereItEntersThePast() {
        Given.Course course = practice.running(1, 7, 14);
        String path = "/api/v1/programmes/" + course.programmeId() + "/modules/1/schedule";
        as(practice.reception())
                .body(Map.of("from", "2026-03-02", "retrospective", true))
                .post(path)
                .then()
                .statusCode(403);
        as(practice.therapist())
                .body(Map.of("from", "2026-03-02"))
                .post(path)
                .then()
                .statusCode(403);
        as(practice.reception())
                .body(Map.of("from", "2026-03-02"))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/in-the-past"), "violations.field", hasItem("from"));
        as(practice.reception()).body(Map.of()).post(path).then().statusCode(422);
        as(Tokens.doctor()).body(Map.of("from", "2026-03-02")).post(path).then().statusCode(404);
        practice.schedule(course, 4, MONDAY).then().statusCode(404);
    }

    @Test
    void placesAModuleOnlyAfterTheOneBefore() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 2, MONDAY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/out-of-order"))
                .body("conflicts[0].kind", equalTo("DOCTOR_INITIAL"));
    }

    @Test
    void waitsForTheProgrammeToRun() {
        Given.Course course = practice.draft();
        practice.schedule(course, 1, MONDAY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"), "current", equalTo("DRAFT"));
    }

    @Test
    void letsAnAdminLeaveTheWindowWithAReason() {
        Given.Course course = practice.running(6, 10, 12);
        String path = "/api/v1/programmes/" + course.programmeId() + "/modules/1/schedule";
        Map<String, Object> body = Map.of(
                "from", "2026-03-02", "retrospective", true, "override", Map.of("reason", "agreed with the doctor"));
        as(practice.doctor()).body(body).post(path).then().statusCode(403);
        as(practice.admin())
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true), "visits[0].overrideReason", equalTo("agreed with the doctor"));
    }

    private List<LocalDate> sessions(Given.Course course) {
        return practice.visits(course).stream()
                .filter(visit -> visit.get("kind").equals("SESSION") && visit.get("start") != null)
                .map(ScheduleModuleTest::day)
                .toList();
    }

    private static LocalDate day(Map<String, Object> visit) {
        return OffsetDateTime.parse(visit.get("start").toString()).toLocalDate();
    }

    private static UUID id(Map<String, Object> visit) {
        return UUID.fromString(visit.get("id").toString());
    }
}
