package clinic.kinezioteka.programmes.home;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class HomeProgrammeTest {

    private static final ZoneId ZONE = Given.ZONE;
    private final LocalDate today = Given.today();
    private static final String CAT_COW = "exercises.find { it.code == 'CAT_COW' }.";

    @Inject
    CompletedVisits visits;

    private Course course;

    @BeforeEach
    void planWhatIsDoneAtHome() {
        OpenApiAnswers.checkAll();
        course = Given.course(Region.LUMBAR);
        as(Tokens.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "slow to learn",
                        "windowDays",
                        Map.of("min", 35, "max", 49),
                        "sessionsPerHalf",
                        6,
                        "exercises",
                        List.of(
                                Map.of(
                                        "code",
                                        "CAT_COW",
                                        "dose",
                                        Map.of("sets", 3, "repetitions", 10),
                                        "instructions",
                                        "slowly",
                                        "video",
                                        "https://videos.example.org/[own]"),
                                Map.of("code", "MYOFASCIAL_RELEASE", "dose", Map.of("durationMinutes", 10)),
                                Map.of("code", "TABLE_TRACTION"))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        as(Tokens.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhatMayBeDoneAtHomeOfTheModuleThatBegan() {
        home(today).statusCode(200).body("status", equalTo("PLANNED"), "exercises", empty(), "module", nullValue());
        begin(Instant.now());
        home(today)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"), "module", equalTo(1), "suspension", nullValue())
                .body("exercises.code", contains("CAT_COW", "MYOFASCIAL_RELEASE"))
                .body(CAT_COW + "dueRepetitions", equalTo(30), CAT_COW + "remainingRepetitions", equalTo(30))
                .body(CAT_COW + "instructions", equalTo("slowly"), CAT_COW + "technique", notNullValue())
                .body(CAT_COW + "video", equalTo("https://videos.example.org/[own]"))
                .body("exercises[1].dueRepetitions", nullValue(), "exercises[1].movementPattern", nullValue())
                .body("exercises[1].video", startsWith("https://videos.kinezioteka.example/"));
    }

    @Test
    void speaksTheLanguageOfThePatient() {
        begin(Instant.now());
        String english = home(today).header("Content-Language", "en").extract().path("exercises[0].technique");
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .header("Accept-Language", "lt")
                .get(path())
                .then()
                .statusCode(200)
                .header("Content-Language", "lt")
                .header("Vary", containsString("Accept-Language"))
                .body("date", equalTo(today.toString()), "exercises[0].technique", not(english));
    }

    @Test
    void tellsWhatIsDoneAndWhatIsLeft() {
        begin(Instant.now(), "CAT_COW");
        LocalDate yesterday = today.minusDays(1);
        home(today).body(CAT_COW + "doneInClinic", equalTo(30), CAT_COW + "remainingRepetitions", equalTo(0));
        begin(Instant.now().minus(Duration.ofDays(2)));
        log(yesterday, "CAT_COW", 12).statusCode(201);
        log(yesterday, "LUMBAR_STABILISATION", 40).statusCode(201);
        home(yesterday)
                .body(CAT_COW + "doneAtHome", equalTo(12), CAT_COW + "remainingRepetitions", equalTo(18))
                .body("beyondPlan.exercise", contains("LUMBAR_STABILISATION"))
                .body("beyondPlan.repetitions", contains(40))
                .body("goals.movementPattern", hasItem("LUMBAR_STABILISATION"))
                .body("goals.find { it.movementPattern == 'LUMBAR_STABILISATION' }.done", equalTo(40))
                .body("goals.find { it.movementPattern == 'LUMBAR_STABILISATION' }.required", greaterThan(0));
        log(yesterday, "CAT_COW", 30).statusCode(201);
        home(yesterday).body(CAT_COW + "remainingRepetitions", equalTo(0));
    }

    @Test
    void asksOfADayWhatTheLedgerLackedWhenItBegan() {
        begin(Instant.now().minus(Duration.ofDays(2)));
        String goal = "goals.find { it.movementPattern == 'LUMBAR_STABILISATION' }.";
        int required = home(today).extract().path(goal + "required");
        log(today, "LUMBAR_STABILISATION", required - 1).statusCode(201);
        home(today).body(goal + "required", equalTo(required), goal + "remaining", equalTo(1));
        log(today, "LUMBAR_STABILISATION", 1).statusCode(201);
        home(today).body(goal + "required", equalTo(required), goal + "remaining", equalTo(0));
    }

    @Test
    void restsWhileTheEpisodeIsOnHoldAndGoesOnAfterwards() {
        begin(Instant.now().minus(Duration.ofDays(3)));
        LocalDate yesterday = today.minusDays(1);
        Instant heldAt = yesterday.atTime(12, 0).atZone(ZONE).toInstant();
        announce("episode.held", 2, Map.of("status", "ON_HOLD", "heldAt", heldAt.toString()));
        await().untilAsserted(() -> home(today)
                .body("status", equalTo("SUSPENDED"), "suspension", equalTo("RED_FLAG"), "exercises", empty())
                .body("suspendedSince", notNullValue(), "goals", empty()));
        home(yesterday).body("status", equalTo("SUSPENDED"));
        home(yesterday.minusDays(1)).body("status", equalTo("ACTIVE"), "suspension", nullValue());
        log(today, "CAT_COW", 10).statusCode(409).body("type", equalTo("/problems/home-exercise-suspended"));
        log(yesterday.minusDays(1), "CAT_COW", 10).statusCode(409);
        entries().body("items", empty());
        announce(
                "episode.hold-cleared",
                3,
                Map.of("heldAt", heldAt.toString(), "heldUntil", Instant.now().toString()));
        await().untilAsserted(() -> home(today).body("status", equalTo("ACTIVE"), "suspendedSince", nullValue()));
        home(yesterday).body("status", equalTo("SUSPENDED"), "suspendedSince", notNullValue());
        log(yesterday, "CAT_COW", 10).statusCode(201);
    }

    @Test
    void goesOnWithAModuleUntilTheNextOneBegins() {
        begin(Instant.now().minus(Duration.ofDays(2)));
        visits.finalVisit(course, 1, Instant.now().minus(Duration.ofDays(1)));
        visits.session(course, 2, Instant.now());
        home(today).body("module", equalTo(1), "exercises.code", hasItem("CAT_COW"));
        passModule1();
        home(today)
                .body("module", equalTo(2), "exercises.code", hasItem("LUMBAR_STABILISATION"))
                .body("exercises.code", not(hasItem("CAT_COW")));
        home(today.minusDays(1)).body("module", equalTo(1), "exercises.code", hasItem("CAT_COW"));
    }

    @Test
    void goesOnAfterTheLastGateUntilTheEpisodeIsClosed() {
        as(Tokens.doctor())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("moduleCount", 1, "maintenancePlan", "daily", "reason", "enough"))
                .patch("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
        begin(Instant.now().minus(Duration.ofDays(2)));
        visits.finalVisit(course, 1, Instant.now().minus(Duration.ofDays(1)));
        passModule1();
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("COMPLETED"));
        home(today)
                .body("status", equalTo("ACTIVE"), "exercises.code", hasItem("CAT_COW"))
                .body("maintenancePlan", equalTo("daily"));
    }

    private void passModule1() {
        String gate = "/api/v1/programmes/" + course.programmeId() + "/modules/1/gate";
        String proposal = as(Tokens.doctor()).get(gate).path("proposalId");
        as(Tokens.doctor())
                .body(Map.of(
                        "proposalId",
                        proposal,
                        "decision",
                        "PASS",
                        "reason",
                        "well",
                        "override",
                        Map.of("reason", "moved abroad")))
                .post(gate)
                .then()
                .statusCode(200);
    }

    @Test
    void asksForNothingOnceTheEpisodeIsClosed() {
        begin(Instant.now().minus(Duration.ofDays(3)));
        announce(
                "episode.closed",
                2,
                Map.of("status", "CLOSED", "closeReason", "PARTIAL", "closedOn", today.toString()));
        await().untilAsserted(() -> home(today).body("status", equalTo("CLOSED"), "exercises", empty()));
        home(today.minusDays(1)).body("status", equalTo("ACTIVE"), "exercises.code", hasItem("CAT_COW"));
        log(today, "CAT_COW", 10).statusCode(409).body("current", equalTo("CLOSED"));
    }

    @Test
    void tellsOfNoDayThatLiesAheadOrBeforeTheEpisode() {
        home(today.plusDays(1)).statusCode(422).body("type", equalTo("/problems/date-out-of-range"));
        home(today.minusDays(102)).statusCode(422).body("violations[0].field", equalTo("date"));
        home(today.minusDays(99)).statusCode(200);
    }

    @Test
    void isForStaffOfTheClinicAndForThePatientHimself() {
        as(Tokens.patient(Clinics.VILNIUS, Given.id())).get(path()).then().statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS)).get(path()).then().statusCode(404);
        as(Tokens.privacyOfficer()).get(path()).then().statusCode(403);
        as(Tokens.reception()).get(path()).then().statusCode(200);
    }

    @Test
    void takesNoMoreThanADayHoldsAlsoFromManyAtOnce() throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        Callable<Object> entry = () -> log(today, "CAT_COW", 6_000);
        clients.invokeAll(Stream.generate(() -> entry).limit(4).toList());
        clients.shutdown();
        List<Integer> logged = entries().extract().path("items.repetitions");
        assertThat(logged).containsExactly(6_000);
    }

    private void begin(Instant at, String... exercises) {
        visits.session(course, 1, at, exercises);
    }

    private void announce(String type, long sequence, Map<String, Object> otherwise) {
        Given.announce(course, type, sequence, otherwise);
    }

    private ValidatableResponse home(LocalDate date) {
        return as(Tokens.therapist())
                .queryParam("date", date.toString())
                .get(path())
                .then();
    }

    private ValidatableResponse log(LocalDate date, String exercise, int repetitions) {
        return as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .body(Map.of("date", date.toString(), "exercise", exercise, "repetitions", repetitions))
                .post("/api/v1/programmes/" + course.programmeId() + "/home-exercise")
                .then();
    }

    private ValidatableResponse entries() {
        return as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/home-exercise")
                .then();
    }

    private String path() {
        return "/api/v1/programmes/" + course.programmeId() + "/home-programme";
    }
}
