package clinic.kinezioteka.programmes.progression;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class DecideProgressionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final String SHOWN = "plannedExercises[0].progression.";

    @Inject
    ProgressionDecisions decisions;

    @Inject
    Tenant tenant;

    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void doTwoSessionsWell() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.draft();
        plan(10);
        practice.activate(course);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        visits = practice.visits(course);
        practice.attend(visits.stream().limit(1));
        treat(1, 10, 2, 1);
        treat(2, 10, 3, 0);
    }

    @Test
    @ActivateRequestContext
    void plansTheDoseThatATherapistAccepts() {
        UUID proposal = shown().body(
                        "proposal",
                        equalTo("ADVANCE"),
                        "dose.repetitions",
                        equalTo(11),
                        "reasons",
                        contains("DONE_WELL"),
                        "ruleVersion",
                        equalTo(1))
                .extract()
                .jsonPath()
                .getUUID(SHOWN + "proposalId");
        UUID decision = decide(proposal, "ACCEPTED")
                .statusCode(201)
                .body("before.repetitions", equalTo(10), "after.repetitions", equalTo(11), "sessions", hasSize(2))
                .extract()
                .jsonPath()
                .getUUID("id");
        shown().body("proposal", equalTo("HOLD"), "reasons", contains("TOO_FEW_SESSIONS"), "dose", nullValue());
        as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("modules[0].exercises[0].dose.repetitions", equalTo(11))
                .body("individualisations[-1].reason", equalTo("moves without effort"))
                .body("individualisations[-1].before.exercises[0].dose.repetitions", equalTo(10))
                .body("individualisations[-1].author", notNullValue());
        decide(proposal, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/proposal-outdated"));
        as(practice.reception()).get(path()).then().body("items.id", contains(decision.toString()));
        assertThat(stored(decision).recomputed().dose().repetitions()).isEqualTo(11);
    }

    @Test
    void keepsTheDoseThatATherapistRejects() {
        UUID proposal = shown().extract().jsonPath().getUUID(SHOWN + "proposalId");
        decide(proposal, "REJECTED").statusCode(201).body("after.repetitions", equalTo(10));
        shown().body("rejected", equalTo(true), "proposal", equalTo("ADVANCE"));
        decide(proposal, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/wrong-state"));
        treat(3, 10, 3, 0);
        shownAt(5).body("rejected", equalTo(false), "proposal", equalTo("ADVANCE"));
    }

    @Test
    void leavesADoctorsWishToAdjustOpen() {
        treat(3, 10, 3, 0);
        askToAdjust(visits.get(4));
        decide(shownAt(5).extract().jsonPath().getUUID(SHOWN + "proposalId"), "ACCEPTED")
                .statusCode(201);
        programme()
                .body("individualisations.origin", contains("DOCTOR", "PROGRESSION"))
                .body("doctorsVisits[-1].adjustment", equalTo("OPEN"));
        plan(9);
        programme().body("doctorsVisits[-1].adjustment", equalTo("DONE"));
    }

    @Test
    void countsNoSessionFromBeforeAnotherDose() {
        UUID proposal = shown().extract().jsonPath().getUUID(SHOWN + "proposalId");
        decide(proposal, "ACCEPTED").statusCode(201);
        treat(3, 11, 1, 4);
        plan(10);
        shownAt(5).body("proposal", equalTo("HOLD"), "reasons", contains("TOO_FEW_SESSIONS"));
    }

    @Test
    void neverAdvancesWithPainOrARedFlag() {
        UUID seen = shown().extract().jsonPath().getUUID(SHOWN + "proposalId");
        treat(3, 10, 3, 8);
        decide(seen, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/proposal-outdated"));
        shownAt(5).body("proposal", equalTo("REDUCE"), "dose.repetitions", equalTo(8));
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "startedOn", "2025-01-01", "openFlagIds", List.of(Given.id())));
        await().until(() ->
                shownAt(5).extract().jsonPath().getList(SHOWN + "reasons").contains("RED_FLAG"));
        UUID held = shownAt(5)
                .body("proposal", equalTo("HOLD"))
                .extract()
                .jsonPath()
                .getUUID(SHOWN + "proposalId");
        decide(held, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/nothing-proposed"));
        as(practice.reception()).get(path()).then().body("items", empty());
    }

    @Test
    void tellsWhyNothingIsProposedForATechniqueThatIsDoneToThePatient() {
        as(practice.therapist())
                .get("/api/v1/visits/" + visits.get(3).get("id"))
                .then()
                .body(
                        "plannedExercises.find { it.code == 'TABLE_TRACTION' }.progression.reasons",
                        hasItem("PASSIVE_TECHNIQUE"));
        as(practice.therapist())
                .get("/api/v1/visits/" + visits.get(1).get("id"))
                .then()
                .body("plannedExercises[0].progression", nullValue());
    }

    private ProgressionDecision stored(UUID id) {
        tenant.actFor(course.clinicId());
        return QuarkusTransaction.requiringNew().call(() -> decisions.findById(id));
    }

    private void plan(int repetitions) {
        as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 7, "max", 28),
                        "sessionsPerHalf",
                        3,
                        "exercises",
                        List.of(
                                Map.of("code", "CAT_COW", "dose", Map.of("sets", 3, "repetitions", repetitions)),
                                Map.of("code", "TABLE_TRACTION"))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
    }

    private void askToAdjust(Map<String, Object> control) {
        practice.act(practice.reception(), control.get("id"), "check-in", Map.of("at", control.get("start")))
                .then()
                .statusCode(200);
        practice.act(
                        practice.doctor(),
                        control.get("id"),
                        "complete",
                        Map.of(
                                "at",
                                control.get("start"),
                                "decision",
                                Map.of("value", "ADJUST", "reason", "slower than expected")))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse programme() {
        return as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
    }

    /** Done and rated, with the traction left out. */
    private void treat(int visit, int repetitions, int quality, int pain) {
        Map<String, Object> session = visits.get(visit);
        Map<String, Object> at = Map.of("at", session.get("start"));
        practice.act(practice.reception(), session.get("id"), "check-in", at)
                .then()
                .statusCode(200);
        practice.act(
                        practice.therapist(),
                        session.get("id"),
                        "complete",
                        Map.of(
                                "at",
                                session.get("start"),
                                "exercises",
                                List.of(Map.of(
                                        "code",
                                        "CAT_COW",
                                        "sets",
                                        3,
                                        "repetitions",
                                        repetitions,
                                        "quality",
                                        quality,
                                        "painDuring",
                                        pain)),
                                "notDone",
                                List.of(Map.of("code", "TABLE_TRACTION", "reason", "the table is broken"))))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse shown() {
        return shownAt(3);
    }

    /** What the exercise of a session that lies ahead carries. */
    private ValidatableResponse shownAt(int visit) {
        return as(practice.therapist())
                .get("/api/v1/visits/" + visits.get(visit).get("id"))
                .then()
                .statusCode(200)
                .rootPath("plannedExercises[0].progression");
    }

    private ValidatableResponse decide(UUID proposal, String verdict) {
        return as(practice.therapist())
                .body(Map.of(
                        "exercise",
                        "CAT_COW",
                        "proposalId",
                        proposal,
                        "verdict",
                        verdict,
                        "reason",
                        "moves without effort"))
                .post(path())
                .then();
    }

    private String path() {
        return "/api/v1/programmes/" + course.programmeId() + "/modules/1/progressions";
    }
}
