package clinic.kinezioteka.programmes.ledger;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class LedgerResourceTest {

    private final LocalDate today = Given.today();

    @Inject
    CompletedVisits visits;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void addsUpSessionsAndHomeExerciseByPattern() {
        Course course = active(Region.LUMBAR);
        visits.session(course, 1, Instant.now(), "CAT_COW", "LUMBAR_STABILISATION", "TABLE_TRACTION");
        log(course, today, "LUMBAR_STABILISATION", 280)
                .statusCode(201)
                .header("Location", containsString("/home-exercise"));
        ledger(course)
                .statusCode(200)
                .body("patterns.find { it.movementPattern == 'LUMBAR_STABILISATION' }.total", equalTo(310))
                .body("patterns.find { it.movementPattern == 'LUMBAR_STABILISATION' }.stage", equalTo("CONSOLIDATING"))
                .body("patterns.find { it.movementPattern == 'LUMBAR_STABILISATION' }.keyPattern", equalTo(true))
                .body("patterns.find { it.movementPattern == 'LUMBAR_STABILISATION' }.projectedOn", notNullValue())
                .body("patterns.find { it.movementPattern == 'THORACIC_MOBILITY' }.total", equalTo(30))
                .body("patterns.find { it.movementPattern == 'WORK_POSTURE' }.total", equalTo(0));
    }

    @Test
    void countsAnEntryOnceUnderItsIdempotencyKey() {
        Course course = active(Region.UPPER);
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 3; attempt++) {
            as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                    .header("Idempotency-Key", key)
                    .body(body(today, "GLUTEAL_ACTIVATION", 30))
                    .post(path(course))
                    .then()
                    .statusCode(201);
        }
        as(Tokens.therapist()).get(path(course)).then().body("items", hasSize(1));
        ledger(course).body("patterns.find { it.movementPattern == 'GLUTEAL_ACTIVATION' }.total", equalTo(30));
    }

    @Test
    void refusesDaysAndCountsOutOfRange() {
        Course course = active(Region.LUMBAR);
        log(course, today.plusDays(1), "CAT_COW", 10).statusCode(422).body("violations[0].field", equalTo("date"));
        log(course, today.minusDays(102), "CAT_COW", 10).statusCode(422);
        log(course, today, "CAT_COW", 0).statusCode(422).body("violations[0].field", equalTo("repetitions"));
        log(course, today, "CAT_COW", -5).statusCode(422);
        log(course, today, "CAT_COW", 10_001).statusCode(422);
        log(course, today, "CAT_COW", 6_000).statusCode(201);
        log(course, today, "CAT_COW", 6_000).statusCode(422);
        ledger(course).body("patterns.find { it.movementPattern == 'THORACIC_MOBILITY' }.total", equalTo(6000));
        as(Tokens.therapist()).get(path(course)).then().body("items.repetitions", contains(6000));
    }

    @Test
    void refusesWhatIsNoHomeExerciseOfTheRegion() {
        Course course = active(Region.LUMBAR);
        log(course, today, "PIRIFORMIS_STRETCH", 10).statusCode(422);
        log(course, today, "UNSTABLE_PLATFORM", 10).statusCode(422);
        log(course, today, "NO_SUCH_EXERCISE", 10).statusCode(422).body("violations[0].field", equalTo("exercise"));
    }

    @Test
    void isSuspendedUnlessTheProgrammeRuns() {
        Course course = Given.course(Region.LUMBAR);
        log(course, today, "CAT_COW", 10).statusCode(409).body("current", equalTo("DRAFT"));
        as(Tokens.doctor()).post("/api/v1/programmes/" + course.programmeId() + "/activate");
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        await().untilAsserted(() -> log(course, today, "CAT_COW", 10)
                .statusCode(409)
                .body("type", equalTo("/problems/home-exercise-suspended")));
    }

    @Test
    void tellsOfEachEntryAsPromised() {
        Course course = active(Region.LUMBAR);
        UUID visitId = visits.session(course, 1, Instant.now(), "CAT_COW");
        log(course, today, "CAT_COW", 20).statusCode(201);
        new KafkaProbe()
                .await(
                        "programmes.v1",
                        event -> event.path("type").asText().equals("clinic.kinezioteka.repetitions.logged.v1")
                                && event.at("/data/programmeId")
                                        .asText()
                                        .equals(course.programmeId().toString()),
                        2)
                .forEach(event -> Contracts.assertMatches(event.toString()));
        new KafkaProbe()
                .await(
                        "programmes.v1",
                        event -> event.at("/data/visitId").asText().equals(visitId.toString()),
                        1);
    }

    @Test
    void isForThoseWhoTreatAndForThePatientHimself() {
        Course course = active(Region.LUMBAR);
        as(Tokens.reception()).get(path(course)).then().statusCode(403);
        as(Tokens.therapist(Clinics.KAUNAS)).get(path(course)).then().statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, Given.id()))
                .body(body(today, "CAT_COW", 10))
                .post(path(course))
                .then()
                .statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .body(body(today, "CAT_COW", 10))
                .post(path(course))
                .then()
                .statusCode(201);
    }

    private static Course active(Region region) {
        Course course = Given.course(region);
        as(Tokens.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200);
        return course;
    }

    private static ValidatableResponse log(Course course, LocalDate date, String exercise, int repetitions) {
        return as(Tokens.therapist())
                .body(body(date, exercise, repetitions))
                .post(path(course))
                .then();
    }

    private static String body(LocalDate date, String exercise, int repetitions) {
        return "{\"date\": \"%s\", \"exercise\": \"%s\", \"repetitions\": %d}".formatted(date, exercise, repetitions);
    }

    private static ValidatableResponse ledger(Course course) {
        return as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .then();
    }

    private static String path(Course course) {
        return "/api/v1/programmes/" + course.programmeId() + "/home-exercise";
    }
}
