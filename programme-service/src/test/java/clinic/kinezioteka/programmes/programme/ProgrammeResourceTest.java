package clinic.kinezioteka.programmes.programme;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProgrammeResourceTest {

    private static final String PLAN =
            """
            {"reason": "compressed", "windowDays": {"min": 21, "max": 21}, "sessionsPerHalf": 3,
             "exercises": [{"code": "%s", "dose": {"sets": 3, "repetitions": 10}, "video": "https://videos.example/1"}]}
            """;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void draftsAProgrammeWhenAnEpisodeOpens() {
        Course course = Given.course(Region.LUMBAR);
        read(course)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("DRAFT"))
                .body("condition", equalTo("RADICULITIS"))
                .body("templateCode", equalTo("RADICULITIS_LUMBAR"))
                .body("moduleCount", equalTo(3))
                .body("modules.plannedSessions", contains(12, 12, 12))
                .body("modules.windowDays.max", contains(49, 49, 49))
                .body("modules[1].exercises.code", hasItem("LUMBAR_STABILISATION"))
                .body("milestones", nullValue());
    }

    @Test
    void draftsOnceHoweverOftenTheEpisodeIsAnnounced() {
        Course course = Given.course(Region.UPPER);
        Given.announce(course, "episode.opened", 1, Map.of());
        Given.announce(course, "episode.updated", 2, Map.of());
        Course later = Given.course(Region.UPPER);
        assertThat(later).isNotNull();
        as(Tokens.therapist())
                .queryParam("episodeId", course.episodeId())
                .get("/api/v1/programmes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void draftsAlsoWhileTheEpisodeIsOnHold() {
        Course course = Given.course(
                Clinics.VILNIUS,
                Region.LUMBAR,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        read(course).body("status", equalTo("DRAFT"));
        activate(course).statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void leavesOutOfACervicalDraftWhatItsScreeningForbids() {
        read(Given.course(Region.CERVICAL)).body("modules[0].exercises.code", not(hasItem("CERVICAL_TRACTION")));
        read(Given.course(Clinics.VILNIUS, Region.CERVICAL, Map.of("screening", Given.screening(true))))
                .body("modules[0].exercises.code", hasItem("CERVICAL_TRACTION"));
    }

    @Test
    void individualisesAModuleAndKeepsTheReason() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"0\"", PLAN.formatted("LUMBAR_STABILISATION"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("plannedSessions", equalTo(6))
                .body("windowDays.min", equalTo(21));
        read(course)
                .body("modules[1].exercises.code", contains("LUMBAR_STABILISATION"))
                .body("individualisations.reason", contains("compressed"))
                .body("individualisations[0].module", equalTo(2))
                .body("individualisations[0].before.sessionsPerHalf", equalTo(6))
                .body("individualisations[0].after.sessionsPerHalf", equalTo(3));
    }

    @Test
    void refusesAnExerciseThatDoesNotFitTheRegion() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"0\"", PLAN.formatted("PIRIFORMIS_STRETCH"))
                .statusCode(422)
                .body("violations[0].field", equalTo("exercises[0].code"));
        plan(course, "\"0\"", PLAN.formatted("NO_SUCH_EXERCISE")).statusCode(422);
        read(course).body("individualisations", hasSize(0)).header("ETag", equalTo("\"0\""));
    }

    @Test
    void changesNoPlanWhileAFlagIsOpen() {
        Course course = Given.course(
                Clinics.VILNIUS,
                Region.LUMBAR,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        plan(course, "\"0\"", PLAN.formatted("CAT_COW"))
                .statusCode(409)
                .body("type", equalTo("/problems/flag-open"))
                .body("openFlagIds", hasSize(1));
        change(course, "\"0\"", "{\"moduleCount\": 1, \"reason\": \"mild\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/flag-open"));
        read(course).body("individualisations", hasSize(0)).header("ETag", equalTo("\"0\""));
        Given.announce(
                course,
                "episode.hold-cleared",
                3,
                Map.of("heldUntil", Instant.now().toString()));
        await().untilAsserted(() -> plan(course, "*", PLAN.formatted("CAT_COW")).statusCode(200));
    }

    @Test
    void warnsOfWhatSpeaksAgainstAnExerciseAndWasNotExcluded() {
        Course course = Given.course(Region.CERVICAL);
        plan(course, "\"0\"", PLAN.formatted("NECK_STRETCH"))
                .statusCode(200)
                .body("warnings.exercise", contains("NECK_STRETCH"))
                .body("warnings[0].contraindications", contains("CORD_SIGNS", "VERTEBRAL_ARTERY", "FRACTURE"));
        read(course)
                .body("modules[1].exercises.code", contains("NECK_STRETCH"))
                .body("modules[0].warnings.exercise", hasItem("NECK_STRETCH"))
                .body("modules[1].warnings.exercise", contains("NECK_STRETCH"));
        as(Tokens.reception())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("modules[1].warnings", nullValue());
        as(Tokens.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200)
                .body("modules[0].warnings.exercise", hasItem("NECK_STRETCH"));
        Course screened = Given.course(Clinics.VILNIUS, Region.CERVICAL, Map.of("screening", Given.screening(true)));
        plan(screened, "\"0\"", PLAN.formatted("NECK_STRETCH"))
                .statusCode(200)
                .body("warnings[0].contraindications", contains("FRACTURE"))
                .body("warnings[0].named", empty());
    }

    @Test
    void warnsOfWhatComplaintsAndCausesNameThoughTheScreeningExcludedIt() {
        Course course = Given.course(
                Clinics.VILNIUS,
                Region.CERVICAL,
                Map.of(
                        "screening",
                        Given.screening(true),
                        "complaints",
                        List.of("DIZZINESS", "HEADACHE"),
                        "causes",
                        List.of("INJURY", "OTHER")));
        plan(course, "\"0\"", PLAN.formatted("NECK_STRETCH"))
                .statusCode(200)
                .body("warnings[0].contraindications", contains("VERTEBRAL_ARTERY", "FRACTURE"))
                .body("warnings[0].named", contains("VERTEBRAL_ARTERY", "FRACTURE"));
        Given.announce(
                course,
                "episode.updated",
                2,
                Map.of("screening", Given.screening(true), "complaints", List.of(), "causes", List.of("NEWER_CODE")));
        await().untilAsserted(() -> plan(course, "*", PLAN.formatted("NECK_STRETCH"))
                .statusCode(200)
                .body("warnings[0].contraindications", contains("FRACTURE"))
                .body("warnings[0].named", empty()));
    }

    @Test
    void changesNothingByABadPlan() {
        Course course = Given.course(Region.LUMBAR);
        String good = PLAN.formatted("CAT_COW");
        for (String bad : List.of(
                good.replace("\"sessionsPerHalf\": 3", "\"sessionsPerHalf\": 0"),
                good.replace("\"sessionsPerHalf\": 3", "\"sessionsPerHalf\": 13"),
                good.replace("\"max\": 21", "\"max\": 367"),
                good.replace("\"min\": 21", "\"min\": 0"),
                good.replace("\"sets\": 3", "\"sets\": -1"),
                good.replace("https://", "http://"),
                PLAN.formatted("PIRIFORMIS_STRETCH"),
                PLAN.formatted("SPEEDIANCE_DECOMPRESSION_HANG").replace("compressed", ""))) {
            plan(course, "\"0\"", bad).statusCode(422);
        }
        read(course)
                .header("ETag", equalTo("\"0\""))
                .body("individualisations", hasSize(0))
                .body("modules.sessionsPerHalf", contains(6, 6, 6));
    }

    @Test
    void refusesAPlanOutOfItsBounds() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"0\"", PLAN.formatted("CAT_COW").replace("\"sessionsPerHalf\": 3", "\"sessionsPerHalf\": 13"))
                .statusCode(422)
                .body("violations[0].field", equalTo("sessionsPerHalf"));
        plan(course, "\"0\"", PLAN.formatted("CAT_COW").replace("\"max\": 21", "\"max\": 20"))
                .statusCode(422);
        plan(course, "\"0\"", PLAN.formatted("CAT_COW").replace("compressed", " "))
                .statusCode(422);
        plan(course, "\"0\"", "{\"unknown\": 1}").statusCode(400);
    }

    @Test
    void refusesAStaleOrMissingVersion() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"7\"", PLAN.formatted("CAT_COW")).statusCode(412);
        as(Tokens.doctor())
                .body(PLAN.formatted("CAT_COW"))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(428);
    }

    @Test
    void plansFewerModulesAndAMaintenancePlan() {
        Course course = Given.course(Region.UPPER);
        change(course, "\"0\"", "{\"moduleCount\": 1, \"maintenancePlan\": \"stretching\", \"reason\": \"mild\"}")
                .statusCode(200)
                .body("moduleCount", equalTo(1))
                .body("modules", hasSize(1))
                .body("maintenancePlan", equalTo("stretching"));
        change(course, "\"1\"", "{\"maintenancePlan\": null, \"reason\": \"later\"}")
                .statusCode(200)
                .body("moduleCount", equalTo(1))
                .body("maintenancePlan", nullValue());
        change(course, "\"2\"", "{\"moduleCount\": 4, \"reason\": \"more\"}").statusCode(422);
        change(course, "\"2\"", "{\"moduleCount\": 2}").statusCode(422);
    }

    @Test
    void activatesADraftOnce() {
        Course course = Given.course(Region.LUMBAR);
        activate(course).statusCode(200).body("status", equalTo("ACTIVE"));
        activate(course).statusCode(409).body("current", equalTo("ACTIVE")).body("allowed", contains("DRAFT"));
    }

    @Test
    void doesNotActivateAPlanWithoutExercises() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"0\"", PLAN.formatted("").replaceAll("\\{\"code\".*}]", "]"))
                .statusCode(200);
        activate(course)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-without-exercises"))
                .body("module", equalTo(2));
        read(course).body("status", equalTo("DRAFT")).header("ETag", equalTo("\"1\""));
    }

    @Test
    void obeysTheHoldTheClearingAndTheCloseOfItsEpisode() {
        Course course = Given.course(Region.LUMBAR);
        activate(course).statusCode(200);
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        awaitStatus(course, "ON_HOLD");
        Given.announce(
                course,
                "episode.hold-cleared",
                3,
                Map.of("heldUntil", Instant.now().toString()));
        awaitStatus(course, "ACTIVE");
        Given.announce(course, "episode.closed", 4, Map.of("status", "CLOSED", "closeReason", "PARTIAL"));
        awaitStatus(course, "CLOSED");
        read(course).body("modules.status", contains("CANCELLED", "CANCELLED", "CANCELLED"));
    }

    @Test
    void draftsNothingForAnEpisodeWhoseCloseIsHeardBeforeItsOpening() {
        Given.clinics();
        UUID patient = Given.patient(Clinics.VILNIUS);
        Course over = new Course(Clinics.VILNIUS, patient, Given.id(), Given.id(), Region.LUMBAR);
        Course next = new Course(Clinics.VILNIUS, patient, Given.id(), Given.id(), Region.LUMBAR);
        Given.announce(over, "episode.closed", 2, Map.of("status", "CLOSED", "closeReason", "PARTIAL"));
        Given.announce(over, "episode.opened", 1, Map.of());
        Given.announce(next, "episode.opened", 1, Map.of());
        await().until(() -> statusesOf(next).equals(List.of("DRAFT")));
        assertThat(statusesOf(over)).isEmpty();
    }

    private static List<String> statusesOf(Course course) {
        return as(Tokens.doctor())
                .queryParam("episodeId", course.episodeId())
                .get("/api/v1/programmes")
                .jsonPath()
                .getList("items.status");
    }

    @Test
    void passesOverWhatCameAfterThisVersion() {
        Course course = Given.course(Clinics.VILNIUS, Region.LUMBAR, Map.of("side", "CENTRAL"));
        activate(course).statusCode(200);
        Given.announce(course, "episode.updated", 2, Map.of("status", "PAUSED"));
        Given.announce(
                course,
                "episode.held",
                3,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString()));
        awaitStatus(course, "ON_HOLD");
        assertThat(new KafkaProbe().all("episodes.v1.dlq"))
                .noneMatch(dead ->
                        dead.path("subject").asText().equals(course.episodeId().toString()));
    }

    @Test
    void tellsWhatHappenedAsPromised() {
        Course course = Given.course(Region.LUMBAR);
        plan(course, "\"0\"", PLAN.formatted("LUMBAR_STABILISATION")).statusCode(200);
        activate(course).statusCode(200);
        List<JsonNode> events = new KafkaProbe().await("programmes.v1", course.programmeId(), 3);
        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "clinic.kinezioteka.programme.drafted.v1",
                        "clinic.kinezioteka.programme.individualised.v1",
                        "clinic.kinezioteka.programme.activated.v1");
        assertThat(events).extracting(event -> event.path("sequence").asLong()).isSorted();
        events.forEach(event -> Contracts.assertMatches(event.toString()));
    }

    @Test
    void isHiddenFromAnotherClinicAndFromAnotherPatient() {
        Course course = Given.course(Region.LUMBAR);
        String path = "/api/v1/programmes/" + course.programmeId();
        as(Tokens.doctor(Clinics.KAUNAS)).get(path).then().statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS)).post(path + "/activate").then().statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, Given.id())).get(path).then().statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, course.patientId())).get(path).then().statusCode(200);
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .get("/api/v1/programmes")
                .then()
                .body("items.id", contains(course.programmeId().toString()));
    }

    @Test
    void isChangedByDoctorsOnly() {
        Course course = Given.course(Region.LUMBAR);
        String path = "/api/v1/programmes/" + course.programmeId();
        as(Tokens.therapist()).post(path + "/activate").then().statusCode(403);
        as(Tokens.privacyOfficer()).get(path).then().statusCode(403);
        as(Tokens.expired()).get(path).then().statusCode(401);
        as(Tokens.doctor()).get("/api/v1/programmes/" + Given.id()).then().statusCode(404);
    }

    private static ValidatableResponse read(Course course) {
        return as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then();
    }

    private static ValidatableResponse plan(Course course, String version, String body) {
        return as(Tokens.doctor())
                .header("If-Match", version)
                .body(body)
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/2")
                .then();
    }

    private static ValidatableResponse change(Course course, String version, String body) {
        return as(Tokens.doctor())
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/api/v1/programmes/" + course.programmeId())
                .then();
    }

    private static ValidatableResponse activate(Course course) {
        UUID id = course.programmeId();
        return as(Tokens.doctor())
                .post("/api/v1/programmes/" + id + "/activate")
                .then();
    }

    private static void awaitStatus(Course course, String status) {
        await().until(() -> read(course).extract().path("status"), equalTo(status));
    }
}
