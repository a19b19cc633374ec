package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class VisitLifeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final KafkaProbe kafka = new KafkaProbe();
    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void scheduleAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        visits = practice.visits(course);
    }

    @Test
    void takesAModuleThroughItsChain() {
        practice.attend(visits.subList(0, 5).stream());
        assertThat(practice.visits(course).subList(0, 5)).extracting("status").containsOnly("COMPLETED");
        for (String type : List.of("visit.checked-in", "visit.completed")) {
            Contracts.assertMatches(kafka.await("visits.v1", type, id(4)).toString());
        }
        Contracts.assertMatches(kafka.await("programmes.v1", "module.completed", course.programmeId())
                .toString());
    }

    @Test
    void tellsWhatComesFirst() {
        practice.act(practice.reception(), id(1), "check-in", at(1)).then().statusCode(200);
        practice.complete(visits.get(1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/out-of-order"))
                .body("first.visitId", equalTo(id(0).toString()), "first.kind", equalTo("DOCTOR_INITIAL"));
    }

    @Test
    void completesOnlyWhoIsCheckedInAndByWhomItBelongsTo() {
        practice.complete(visits.get(0))
                .then()
                .statusCode(409)
                .body(
                        "type",
                        equalTo("/problems/wrong-state"),
                        "current",
                        equalTo("BOOKED"),
                        "allowed",
                        contains("CHECKED_IN"));
        practice.act(practice.therapist(), id(0), "complete", at(0)).then().statusCode(403);
        practice.act(practice.doctor(), id(1), "complete", at(1)).then().statusCode(403);
        practice.act(practice.reception(), id(0), "complete", at(0)).then().statusCode(403);
        practice.act(Tokens.doctor(), id(0), "complete", at(0)).then().statusCode(404);
    }

    @Test
    void keepsClinicalTimeBetweenTheEpisodesStartAndNow() {
        practice.act(practice.reception(), id(0), "check-in", Map.of("at", "2099-01-01T10:00:00Z"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/in-the-future"), "violations.field", contains("at"));
        practice.act(practice.reception(), id(0), "check-in", Map.of("at", "2024-12-31T10:00:00Z"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-the-episode"));
    }

    @Test
    void isDoneAfterThePatientCameAndAfterTheVisitsAhead() {
        practice.act(practice.reception(), id(0), "check-in", at(1)).then().statusCode(200);
        practice.complete(visits.get(0))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-the-check-in"), "violations.field", contains("at"));
        practice.act(practice.doctor(), id(0), "complete", at(2)).then().statusCode(200);
        practice.act(practice.reception(), id(1), "check-in", at(1)).then().statusCode(200);
        practice.complete(visits.get(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-the-visit-ahead"), "violations.field", contains("at"));
    }

    @Test
    void treatsNobodyOnHoldButWhoCameBefore() {
        Instant held = Instant.now();
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", held.toString(), "startedOn", "2025-01-01"));
        await().untilAsserted(() -> as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("ON_HOLD")));
        practice.act(practice.reception(), id(0), "check-in", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/treatment-on-hold"));
        practice.attend(visits.subList(0, 1).stream());
    }

    @Test
    void recordsExercisesAndShowsTheLastDose() {
        practice.attend(visits.subList(0, 1).stream());
        practice.act(practice.reception(), id(1), "check-in", at(1)).then().statusCode(200);
        practice.act(practice.therapist(), id(1), "complete", session("NO_SUCH_EXERCISE"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/record-unfit"), "violations.field", hasItem("exercises"));
        practice.act(practice.therapist(), id(1), "complete", session("TABLE_TRACTION"))
                .then()
                .statusCode(200)
                .body(
                        "record.exercises[0].dose.tractionNewtons",
                        equalTo(200),
                        "record.exercises[0].quality",
                        equalTo(2));
        as(practice.therapist())
                .get("/api/v1/visits/" + id(3))
                .then()
                .statusCode(200)
                .body("plannedExercises[0].lastDose.tractionNewtons", equalTo(200));
    }

    @Test
    void isReadAnewUntilItIsOverSinceItShowsTheLastDose() {
        practice.attend(visits.subList(0, 1).stream());
        unchanged(3).statusCode(200);
        unchanged(0).statusCode(304);
    }

    private ValidatableResponse unchanged(int visit) {
        String path = "/api/v1/visits/" + id(visit);
        String tag = as(practice.therapist()).get(path).header("ETag");
        return as(practice.therapist()).header("If-None-Match", tag).get(path).then();
    }

    @Test
    void asksADecisionOfAControlAndAnswersItsProtocol() {
        practice.attend(visits.subList(0, 2).stream());
        practice.act(practice.reception(), id(2), "check-in", at(2)).then().statusCode(200);
        practice.act(practice.doctor(), id(2), "complete", at(2))
                .then()
                .statusCode(422)
                .body("violations.field", contains("decision"));
        practice.complete(visits.get(2))
                .then()
                .statusCode(200)
                .body("protocol.status", equalTo("OPEN"), "protocol.missing.kind", hasItem("VAS"))
                .body("protocol.asOf", notNullValue());
    }

    @Test
    void offersAVisitForAMissedOne() {
        practice.attend(visits.subList(0, 1).stream());
        practice.act(
                        practice.reception(),
                        id(1),
                        "no-show",
                        Map.of("at", visits.get(1).get("start"), "reason", "FORGOTTEN"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"), "reasonCode", equalTo("FORGOTTEN"));
        Contracts.assertMatches(kafka.await("visits.v1", "visit.missed", id(1)).toString());
        assertThat(practice.visits(course)).anySatisfy(visit -> assertThat(visit)
                .containsEntry("makesUpFor", id(1).toString())
                .containsEntry("status", "PLANNED"));
        practice.attend(visits.subList(2, 5).stream());
        practice.act(practice.reception(), id(0), "no-show", Map.of()).then().statusCode(422);
    }

    @Test
    void waitsWithSessionsOfTheNextModuleForTheGate() {
        practice.schedule(course, 2, MONDAY.plusDays(30)).then().statusCode(200);
        practice.attend(visits.subList(0, 5).stream());
        List<Map<String, Object>> all = practice.visits(course);
        practice.attend(all.subList(5, 6).stream());
        practice.attend(all.get(6)).then().statusCode(409).body("type", equalTo("/problems/gate-undecided"));
    }

    private Map<String, Object> at(int visit) {
        return Map.of("at", visits.get(visit).get("start"));
    }

    private Map<String, Object> session(String exercise) {
        return Map.of(
                "at",
                visits.get(1).get("start"),
                "exercises",
                List.of(Map.of(
                        "code",
                        exercise,
                        "tractionNewtons",
                        200,
                        "durationMinutes",
                        10,
                        "quality",
                        2,
                        "painDuring",
                        1)));
    }

    private UUID id(int visit) {
        return UUID.fromString(visits.get(visit).get("id").toString());
    }
}
