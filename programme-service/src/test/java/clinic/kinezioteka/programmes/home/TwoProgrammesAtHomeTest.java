package clinic.kinezioteka.programmes.home;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A radiculitis and a sciatica in one patient, who trains once. */
@QuarkusTest
@WithTestResource(RealServers.class)
class TwoProgrammesAtHomeTest {

    private final LocalDate today = Given.today();
    private static final Map<String, Integer> DOSE = Map.of("sets", 3, "repetitions", 10);
    private static final String SHARED = "exercises.find { it.code == 'POSTURE_CORRECTION' }.";

    @Inject
    CompletedVisits visits;

    private Course radiculitis;
    private Course sciatica;

    @BeforeEach
    void beginBothProgrammes() {
        OpenApiAnswers.checkAll();
        radiculitis = Given.course(Region.LUMBAR);
        sciatica = Given.another(radiculitis, Region.UPPER);
        begin(radiculitis, "CAT_COW");
        begin(sciatica, "PIRIFORMIS_STRETCH");
    }

    @Test
    void askOnceForWhatBothPlan() {
        home(radiculitis)
                .body("exercises.code", contains("CAT_COW", "POSTURE_CORRECTION"))
                .body("elsewhere", empty());
        home(sciatica)
                .body("exercises.code", contains("PIRIFORMIS_STRETCH"))
                .body("elsewhere.exercise", contains("POSTURE_CORRECTION"))
                .body(
                        "elsewhere[0].programmeId",
                        equalTo(radiculitis.programmeId().toString()));
    }

    @Test
    void countARepetitionOnceAndAskForWhatIsLeft() {
        log(sciatica, 10);
        home(radiculitis)
                .body(SHARED + "doneAtHome", equalTo(10))
                .body(SHARED + "remainingRepetitions", equalTo(20))
                .body("beyondPlan", empty());
        log(radiculitis, 20);
        home(radiculitis).body(SHARED + "remainingRepetitions", equalTo(0));
        ledger(radiculitis).body(total(), equalTo(20));
        ledger(sciatica).body(total(), equalTo(10));
    }

    @Test
    void goOnAloneWhenTheOtherEnds() {
        Given.announce(
                radiculitis,
                "episode.closed",
                2,
                Map.of("status", "CLOSED", "closeReason", "GOALS_MET", "closedOn", today.toString()));
        await().untilAsserted(() -> home(sciatica)
                .body("exercises.code", contains("PIRIFORMIS_STRETCH", "POSTURE_CORRECTION"))
                .body("elsewhere", empty()));
    }

    private void begin(Course course, String own) {
        as(Tokens.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 14, "max", 28),
                        "sessionsPerHalf",
                        2,
                        "exercises",
                        Stream.of(own, "POSTURE_CORRECTION")
                                .map(code -> Map.of("code", code, "dose", DOSE))
                                .toList()))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        as(Tokens.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200);
        visits.session(course, 1, Instant.now().minus(Duration.ofDays(3)));
    }

    private void log(Course course, int repetitions) {
        as(Tokens.therapist())
                .body(Map.of("date", today.toString(), "exercise", "POSTURE_CORRECTION", "repetitions", repetitions))
                .post("/api/v1/programmes/" + course.programmeId() + "/home-exercise")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse home(Course course) {
        return as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/home-programme")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ledger(Course course) {
        return as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .then()
                .statusCode(200);
    }

    private static String total() {
        return "patterns.find { it.movementPattern == 'WORK_POSTURE' }.total";
    }
}
