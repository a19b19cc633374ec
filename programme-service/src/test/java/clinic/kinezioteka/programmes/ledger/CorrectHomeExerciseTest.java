package clinic.kinezioteka.programmes.ledger;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CorrectHomeExerciseTest {

    private final LocalDate today = Given.today();
    private final LocalDate yesterday = today.minusDays(1);
    private static final String CORSET = "LUMBAR_STABILISATION";

    @Inject
    CompletedVisits visits;

    private Course course;

    @BeforeEach
    void start() {
        OpenApiAnswers.checkAll();
        course = Given.course(Region.LUMBAR);
        as(Tokens.doctor()).post("/api/v1/programmes/" + course.programmeId() + "/activate");
    }

    @Test
    void aCorrectionMovesTotalAndStageWithIt() {
        UUID entry = log(today, CORSET, 3000);
        pattern(CORSET, "stage", "AUTOMATING");
        correct(entry, yesterday, CORSET, 300)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("repetitions", equalTo(300));
        pattern(CORSET, "total", 300);
        pattern(CORSET, "stage", "CONSOLIDATING");
        correct(entry, yesterday, CORSET, 299).statusCode(200);
        pattern(CORSET, "stage", "LEARNING");
        pattern(CORSET, "missing", 1);
        correct(entry, yesterday, "CAT_COW", 299).statusCode(200).body("movementPattern", equalTo("THORACIC_MOBILITY"));
        pattern(CORSET, "total", 0);
        pattern("THORACIC_MOBILITY", "total", 299);
        list("").body("items", hasSize(1)).body("items[0].version", equalTo(3));
    }

    @Test
    void everyVersionIsKeptWithItsReasonAndAuthor() {
        UUID entry = log(today, CORSET, 600);
        versions(entry).body("items.origin", contains("LOGGED"));
        correct(entry, today, CORSET, 60);
        takeBack(entry).statusCode(200).body("status", equalTo("VOIDED"));
        versions(entry)
                .body("items.version", contains(0, 1, 2))
                .body("items.origin", contains("LOGGED", "CORRECTED", "VOIDED"))
                .body("items.repetitions", contains(600, 60, 60))
                .body("items.reason", contains(null, "one zero too many", "entered twice"))
                .body("items[0].author", nullValue());
    }

    @Test
    void whatIsTakenBackCountsNowhereAndIsStillSeen() {
        UUID entry = log(today, CORSET, 400);
        log(today, CORSET, 20);
        takeBack(entry).statusCode(200);
        pattern(CORSET, "total", 20);
        list("").body("items", hasSize(1));
        list("?status=VOIDED").body("items.id", contains(entry.toString()));
        takeBack(entry).statusCode(409).body("current", equalTo("VOIDED"));
        correct(entry, today, CORSET, 10).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        log(today, CORSET, 9_980);
    }

    @Test
    void theSameCorrectionSentAgainChangesNothing() {
        UUID entry = log(today, CORSET, 600);
        for (int attempt = 0; attempt < 3; attempt++) {
            correct(entry, today, CORSET, 60).statusCode(200).body("version", equalTo(1));
        }
        pattern(CORSET, "total", 60);
        versions(entry).body("items", hasSize(2));
        as(Tokens.therapist())
                .header("If-Match", "\"0\"")
                .body(correction(today, CORSET, 50))
                .post(path(entry) + "/correct")
                .then()
                .statusCode(412);
    }

    @Test
    void aWrongCorrectionIsRefusedAndNothingIsChanged() {
        UUID entry = log(today, CORSET, 600);
        UUID other = log(yesterday, CORSET, 9_700);
        correct(entry, today.plusDays(1), CORSET, 60).statusCode(422);
        correct(entry, today.minusDays(102), CORSET, 60).statusCode(422);
        correct(entry, today, CORSET, 0).statusCode(422);
        correct(entry, today, CORSET, -60).statusCode(422);
        correct(entry, today, CORSET, 10_001).statusCode(422);
        correct(entry, today, "UNSTABLE_PLATFORM", 60).statusCode(422);
        correct(entry, yesterday, CORSET, 301).statusCode(422).body("type", equalTo("/problems/too-many-repetitions"));
        pattern(CORSET, "total", 10_300);
        versions(entry).body("items", hasSize(1));
        correct(other, yesterday, CORSET, 10_000).statusCode(200);
    }

    @Test
    void itIsPutRightDuringAHoldToo() {
        UUID entry = log(today, CORSET, 600);
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        await().untilAsserted(() -> as(Tokens.therapist())
                .body(entry(today, CORSET, 1))
                .post(path())
                .then()
                .statusCode(409));
        correct(entry, today, CORSET, 60).statusCode(200);
        takeBack(entry).statusCode(200);
    }

    @Test
    void onlyWhatWasLoggedAtHomeInThisProgrammeIsCorrectedHere() {
        visits.session(course, 1, Instant.now(), "CAT_COW");
        UUID inClinic = UUID.fromString(
                logged("repetitions.logged", course).path("subject").asText());
        correct(inClinic, today, "CAT_COW", 10).statusCode(404);
        UUID entry = log(today, CORSET, 600);
        as(Tokens.patient(Clinics.VILNIUS, Given.id()))
                .body(correction(today, CORSET, 60))
                .post(path(entry) + "/correct")
                .then()
                .statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .body(correction(today, CORSET, 60))
                .post(path(entry) + "/correct")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhatItSaidBeforeAndWhatItSaysNow() {
        UUID entry = log(yesterday, CORSET, 600);
        correct(entry, today, "CAT_COW", 60);
        takeBack(entry);
        List<JsonNode> told = new KafkaProbe().await("programmes.v1", entry, 3);
        told.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(told).extracting(event -> event.path("sequence").asInt()).containsExactly(0, 1, 2);
        JsonNode correction = told.get(1).path("data");
        assertThat(correction.at("/before/movementPattern").asText()).isEqualTo(CORSET);
        assertThat(correction.at("/before/repetitions").asInt()).isEqualTo(600);
        assertThat(correction.at("/before/date").asText()).isEqualTo(yesterday.toString());
        assertThat(correction.path("repetitions").asInt()).isEqualTo(60);
        assertThat(told.get(2).path("type").asText()).isEqualTo("clinic.kinezioteka.repetitions.voided.v1");
        assertThat(told.toString()).doesNotContain("one zero too many", "entered twice");
    }

    @Test
    void aMergeIsNoNewVersion() {
        UUID entry = log(today, CORSET, 600);
        correct(entry, today, CORSET, 60).statusCode(200);
        String recordedAt = list("").extract().path("items[0].recordedAt");
        UUID survivor = Given.patient(course.clinicId());
        new KafkaProbe()
                .publish(ProbeEvent.of(
                                "patients.v1",
                                "patient.merged",
                                course.patientId(),
                                2,
                                survivor,
                                Map.of("patientId", survivor, "duplicateId", course.patientId(), "status", "MERGED"))
                        .in(course.clinicId()));
        await().untilAsserted(() -> as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("patientId", equalTo(survivor.toString())));
        list("").body("items[0].version", equalTo(1), "items[0].recordedAt", equalTo(recordedAt));
    }

    private static JsonNode logged(String type, Course course) {
        return new KafkaProbe()
                .await(
                        "programmes.v1",
                        event -> event.path("type").asText().contains(type)
                                && event.at("/data/programmeId")
                                        .asText()
                                        .equals(course.programmeId().toString()),
                        1)
                .get(0);
    }

    private UUID log(LocalDate date, String exercise, int repetitions) {
        return as(Tokens.therapist())
                .body(entry(date, exercise, repetitions))
                .post(path())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private ValidatableResponse correct(UUID entry, LocalDate date, String exercise, int repetitions) {
        return as(Tokens.therapist())
                .body(correction(date, exercise, repetitions))
                .post(path(entry) + "/correct")
                .then();
    }

    private ValidatableResponse takeBack(UUID entry) {
        return as(Tokens.therapist())
                .body(Map.of("reason", "entered twice"))
                .post(path(entry) + "/void")
                .then();
    }

    private ValidatableResponse versions(UUID entry) {
        return as(Tokens.therapist()).get(path(entry) + "/versions").then().statusCode(200);
    }

    private ValidatableResponse list(String filter) {
        return as(Tokens.therapist()).get(path() + filter).then().statusCode(200);
    }

    private void pattern(String pattern, String field, Object value) {
        as(Tokens.therapist())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .then()
                .body("patterns.find { it.movementPattern == '%s' }.%s".formatted(pattern, field), equalTo(value));
    }

    private static Map<String, Object> entry(LocalDate date, String exercise, int repetitions) {
        return Map.of("date", date.toString(), "exercise", exercise, "repetitions", repetitions);
    }

    private static Map<String, Object> correction(LocalDate date, String exercise, int repetitions) {
        Map<String, Object> correction = new HashMap<>(entry(date, exercise, repetitions));
        correction.put("reason", "one zero too many");
        return correction;
    }

    private String path() {
        return "/api/v1/programmes/" + course.programmeId() + "/home-exercise";
    }

    private String path(UUID entry) {
        return path() + "/" + entry;
    }
}
