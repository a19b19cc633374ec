package clinic.kinezioteka.assessments.assessment;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.lasegue;
import static clinic.kinezioteka.assessments.Api.neuro;
import static clinic.kinezioteka.assessments.Api.post;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.recordAt;
import static clinic.kinezioteka.assessments.Api.vas;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import clinic.kinezioteka.assessments.Api;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class AssessmentResourceTest {

    private static final String FIRST = "2026-09-02T09:00:00+03:00";
    private static final String LATER = "2026-10-20T09:00:00+03:00";
    private static final UUID LONG_AGO = UUID.fromString("01890000-0000-7000-8000-000000000099");

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void recordsAndInterprets() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String location = record(driver, vas(78), FIRST)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind", is("VAS"))
                .body("series", is("VAS/LEG/WORST_24H"))
                .body("recordedBy", is("STAFF"))
                .body("recordedAt", notNullValue())
                .body("millimetres", is(78))
                .body("performedAt", is("2026-09-02T06:00:00Z"))
                .body("interpretation.derived.band", is("SEVERE"))
                .body("interpretation.derived.change", nullValue())
                .body("interpretation.fromBaseline", nullValue())
                .body("interpretation.referenceSet.code", is("KINEZIOTEKA"))
                .body("interpretation.referenceSet.version", is(2))
                .body("interpretation.statement", startsWith("Decision support"))
                .body(
                        "interpretation.thresholds.find { it.name == 'VAS_ACCEPTABLE_LEG' }.source",
                        containsString("Haugen"))
                .extract()
                .header("Location");
        record(driver, vas(0), LATER)
                .statusCode(201)
                .body("interpretation.derived.change", is("IMPROVED"))
                .body("interpretation.derived.eliminated", is(true))
                .body("interpretation.derived.reductionPercent", is(100))
                .body("interpretation.derived.episodePain.site", is("LEG"))
                .body("interpretation.derived.episodePain.eliminated", is(true))
                .body("interpretation.fromBaseline.differences[0].difference", is(-78))
                .body("interpretation.fromLast.change", is("IMPROVED"));
        as(Tokens.reception()).get(location).then().statusCode(200).body("millimetres", is(78));
    }

    @Test
    void interpretsEachKindOfTheCases() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        record(driver, lasegue("RIGHT", 35), FIRST)
                .statusCode(201)
                .body("interpretation.derived.result", is("POSITIVE"));
        record(driver, noPain("RIGHT"), LATER)
                .statusCode(201)
                .body("angleDegrees", nullValue())
                .body("interpretation.derived.result", is("NEGATIVE"))
                .body("interpretation.derived.effectiveAngleDegrees", is(90))
                .body("interpretation.derived.baselineEffectiveAngleDegrees", is(35));
        record(
                        driver,
                        Map.of(
                                "kind",
                                "STRENGTH",
                                "muscleGroup",
                                "HIP_EXTENSORS",
                                "leftNewtons",
                                262,
                                "rightNewtons",
                                240),
                        LATER)
                .statusCode(201)
                .body("interpretation.derived.symmetryPercent", is(91.6f))
                .body("interpretation.derived.band", is("OK"));
        record(
                        driver,
                        Map.of(
                                "kind",
                                "FUNCTION",
                                "sittingToleranceMinutes",
                                20,
                                "workStatus",
                                "OFF",
                                "analgesics",
                                "OCCASIONAL"),
                        FIRST)
                .statusCode(201)
                .body("workStatus", is("OFF"))
                .body("walkingToleranceMinutes", nullValue());
        record(driver, gait(1.28), FIRST)
                .statusCode(201)
                .body("interpretation.derived.symmetryIndexPercent", is(1.5f))
                .body("interpretation.findings", empty());
        record(driver, neuro("S1", "RIGHT", 2), FIRST)
                .statusCode(201)
                .body("interpretation.derived.sensation", is("NORMAL"));
        record(driver, Map.of("kind", "TENSION_TEST", "test", "SLUMP", "side", "RIGHT", "reproduced", true), FIRST)
                .statusCode(201)
                .body("test", is("SLUMP"))
                .body("interpretation.derived.positive", is(true));
        record(driver, Map.of("kind", "SELF_CONTROL", "skills", Api.skills(true)), LATER)
                .statusCode(201)
                .body("interpretation.derived.complete", is(true))
                .body("interpretation.derived.missing", empty());
    }

    @Test
    void readsAnewWhatCameAfterAValueThatIsRecordedLate() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String later = record(driver, vas(41), LATER).extract().header("Location");
        as(Tokens.doctor()).get(later).then().body("interpretation.derived.change", nullValue());
        record(driver, vas(78), FIRST).statusCode(201).body("interpretation.derived.change", nullValue());
        as(Tokens.doctor())
                .get(later)
                .then()
                .header("ETag", "\"1\"")
                .body("interpretation.derived.change", is("IMPROVED"))
                .body("interpretation.derived.baselineMillimetres", is(78));
    }

    @ParameterizedTest
    @CsvSource({
        "VAS,201",
        "FUNCTION,201",
        "STRENGTH,201",
        "SELF_CONTROL,201",
        "MOBILITY,201",
        "LASEGUE,403",
        "NEURO,403",
        "GAIT,403"
    })
    void aTherapistRecordsSomeKindsOnly(String kind, int status) {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Map<String, Object> measurement = new HashMap<>(Map.of(
                        "VAS", vas(10),
                        "FUNCTION", Map.<String, Object>of("analgesics", "NONE"),
                        "STRENGTH", Api.dorsiflexors(5, 5),
                        "SELF_CONTROL", Map.<String, Object>of("skills", Api.skills(true)),
                        "MOBILITY", Map.<String, Object>of("modifiedSchoberCentimetres", 5),
                        "LASEGUE", lasegue("LEFT", 50),
                        "NEURO", neuro("L5", "LEFT", 2),
                        "GAIT", gait(1.28))
                .get(kind));
        measurement.put("kind", kind);
        post(Tokens.therapist(), body(driver, measurement, FIRST, null)).statusCode(status);
    }

    @Test
    void aPatientRecordsHisOwnPainWhichIsMarked() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String own = Tokens.patient(driver.clinicId(), driver.patientId());
        String location = post(own, body(driver, vas(50), FIRST, null))
                .statusCode(201)
                .body("recordedBy", is("PATIENT"))
                .body("interpretation.derived.episodePain", nullValue())
                .extract()
                .header("Location");
        record(driver, vas(30), LATER).statusCode(201).body("interpretation.derived.baselineMillimetres", nullValue());
        post(own, body(driver, lasegue("LEFT", 40), FIRST, null)).statusCode(403);
        as(own).get(location).then().statusCode(200);
        as(own).get(Api.ASSESSMENTS).then().statusCode(200).body("items", hasSize(2));

        String other = Tokens.patient(driver.clinicId(), ids.next());
        post(other, body(driver, vas(50), FIRST, null)).statusCode(422).body("type", is("/problems/unknown-reference"));
        as(other).get(location).then().statusCode(404);
        as(other).get(Api.ASSESSMENTS).then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesWhoMayNot() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Map<String, Object> body = body(driver, vas(50), FIRST, null);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(Api.ASSESSMENTS)
                .then()
                .statusCode(401);
        post(Tokens.expired(), body).statusCode(401);
        post(Tokens.reception(), body).statusCode(403);
        post(Tokens.admin(), body).statusCode(403);
        as(Tokens.privacyOfficer()).get(Api.ASSESSMENTS).then().statusCode(403);
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String location = record(driver, vas(78), FIRST).extract().header("Location");
        as(Tokens.doctor(Clinics.KAUNAS)).get(location).then().statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS))
                .get(Api.ASSESSMENTS + "?episodeId=" + driver.episodeId())
                .then()
                .statusCode(200)
                .body("items", empty());
        post(Tokens.doctor(Clinics.KAUNAS), body(driver, vas(10), FIRST, null))
                .statusCode(409)
                .body("type", is("/problems/not-known-yet"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        post(
                        Tokens.doctor(),
                        body(new Case(driver.clinicId(), driver.patientId(), LONG_AGO, "LUMBAR"), vas(10), FIRST, null))
                .statusCode(422)
                .body("type", is("/problems/unknown-reference"))
                .body("violations.field", contains("episodeId"));
        post(
                        Tokens.doctor(),
                        body(
                                new Case(driver.clinicId(), driver.patientId(), ids.next(), "LUMBAR"),
                                vas(10),
                                FIRST,
                                null))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", is("/problems/not-known-yet"))
                .body("violations.field", contains("episodeId"));
        upstream.statistics(driver, "consent.granted");
        post(
                        Tokens.doctor(),
                        body(new Case(driver.clinicId(), LONG_AGO, driver.episodeId(), "LUMBAR"), vas(10), FIRST, null))
                .statusCode(422)
                .body("violations.field", contains("patientId"));
        upstream.visit(driver, "visit.booked", change -> {});
        recordAt(driver, LONG_AGO, vas(10), FIRST).statusCode(422).body("violations.field", contains("visitId"));
        recordAt(driver, ids.next(), vas(10), FIRST).statusCode(409).body("type", is("/problems/not-known-yet"));
        as(Tokens.doctor()).get(Api.ASSESSMENTS + "/" + ids.next()).then().statusCode(404);
    }

    @Test
    void refusesAVisitOfAnotherEpisode() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Case other = upstream.open("LUMBAR", "RIGHT");
        UUID visit = upstream.visit(other, "visit.booked", change -> {});
        recordAt(driver, visit, vas(10), FIRST)
                .statusCode(422)
                .body("type", is("/problems/unknown-reference"))
                .body("violations.field", contains("visitId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-31T23:59:59+03:00", "2026-08-31T20:59:59Z"})
    void refusesATimeBeforeTheEpisode(String performedAt) {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        record(driver, vas(10), performedAt).statusCode(422).body("violations.field", contains("performedAt"));
        record(driver, vas(10), "2026-09-01T00:00:00+03:00").statusCode(201);
    }

    @Test
    void refusesATimeInTheFuture() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String soon = clock.instant().plus(Duration.ofMinutes(1)).toString();
        record(driver, vas(10), soon).statusCode(422).body("violations.field", contains("performedAt"));
    }

    @Test
    void aClosedEpisodeTakesNoneAndOneOnHoldDoes() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        upstream.announce(driver, "episode.held", 1, change -> {});
        record(driver, vas(10), FIRST).statusCode(201);
        upstream.announce(driver, "episode.closed", 2, change -> {});
        record(driver, vas(10), FIRST)
                .statusCode(409)
                .body("type", is("/problems/wrong-state"))
                .body("current", is("CLOSED"))
                .body("allowed", contains("OPEN", "ON_HOLD"));
        upstream.announce(driver, "episode.held", 1, change -> {});
        record(driver, vas(10), FIRST).statusCode(409);
    }

    @Test
    void anEpisodeThatNeverOpenedIsPassedOver() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Case proposed = new Case(driver.clinicId(), ids.next(), ids.next(), "");
        upstream.announce(proposed, "episode.closed", 1, episode -> episode.putNull("condition")
                .putNull("region")
                .putNull("side"));
        record(proposed, vas(10), FIRST).statusCode(409).body("type", is("/problems/not-known-yet"));
    }

    @Test
    void refusesATestThatDoesNotFitTheRegion() {
        Case neck = upstream.open("CERVICAL", "LEFT");
        record(neck, lasegue("LEFT", 40), FIRST)
                .statusCode(422)
                .body("type", is("/problems/test-does-not-fit"))
                .body("violations.field", contains("kind"));
        record(neck, Map.of("kind", "TENSION_TEST", "test", "BONNET", "side", "LEFT", "reproduced", true), FIRST)
                .statusCode(422)
                .body("violations.field", contains("test"));
    }

    @Test
    void refusesSpurlingWhileASignOfTheCordIsOpen() {
        Case neck = upstream.open("CERVICAL", "LEFT");
        Map<String, Object> spurling =
                Map.of("kind", "TENSION_TEST", "test", "SPURLING", "side", "LEFT", "reproduced", true);
        record(neck, spurling, FIRST).statusCode(201).body("interpretation.derived.clusterPositive", is(1));
        upstream.redFlag(neck, "red-flag.raised", "CORD_LHERMITTE", null);
        record(neck, spurling, LATER).statusCode(409).body("type", is("/problems/cord-signs-open"));
    }

    @Test
    void namesEveryFieldWithItsRange() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        record(driver, vas(101), FIRST)
                .statusCode(422)
                .body("type", is("/problems/validation"))
                .body("violations.field", contains("millimetres"))
                .body("violations.message", contains("must be from 0 to 100"));
        record(driver, Map.of("kind", "VAS"), FIRST)
                .statusCode(422)
                .body("violations.field", contains("millimetres", "site", "situation"));
        record(driver, neuro("S1", "RIGHT", 3), FIRST)
                .statusCode(422)
                .body("violations.field", hasItem("findings[0].touch"));
        record(driver, gait(2.0), FIRST)
                .statusCode(422)
                .body("type", is("/problems/gait-inconsistent"))
                .body("violations.field", contains("speedMetresPerSecond"));
        record(driver, Map.of("kind", "SELF_CONTROL", "skills", Api.skills(true).subList(1, 3)), FIRST)
                .statusCode(422)
                .body("violations.field", contains("skills"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"kind\":\"VAS\",",
                "400 | {\"kind\":\"HEIGHT\"}",
                "400 | {\"kind\":5}",
                "400 | null",
                "400 | ''",
                "422 | {}",
                "422 | {\"kind\":\"VAS\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":\"78\",\"site\":\"LEG\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":45.5,\"site\":\"LEG\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":NaN,\"site\":\"LEG\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":1e308,\"site\":\"LEG\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":99999999999999999999,\"site\":\"LEG\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":45,\"site\":\"EAR\",\"situation\":\"REST\"}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":45,\"site\":\"LEG\",\"situation\":\"REST\",\"nrs\":4}",
                "400 | {\"kind\":\"VAS\",IDS,\"millimetres\":45,\"site\":1,\"situation\":\"REST\"}",
                "422 | {\"kind\":\"GAIT\",IDS,\"speedMetresPerSecond\":1e308}",
                "422 | {\"kind\":\"GAIT\",IDS,\"speedMetresPerSecond\":1e400}",
                "422 | {\"kind\":\"GAIT\",IDS,\"speedMetresPerSecond\":null}",
                "400 | {\"kind\":\"NEURO\",IDS,\"findings\":[{\"dermatome\":\"S9\",\"side\":\"LEFT\",\"touch\":1}]}",
                "422 | {\"kind\":\"NEURO\",IDS,\"findings\":[null]}",
                "422 | {\"kind\":\"SELF_CONTROL\",IDS,\"skills\":[null]}"
            })
    void refusesWhatCannotBeRead(int status, String body) {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String idsOf = "\"patientId\":\"%s\",\"episodeId\":\"%s\",\"performedAt\":\"%s\""
                .formatted(driver.patientId(), driver.episodeId(), FIRST);
        post(Tokens.doctor(), body.replace("IDS", idsOf)).statusCode(status).contentType("application/problem+json");
    }

    @Test
    void findsByEpisodeKindVisitAndTimeLatestFirst() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = upstream.visit(driver, "visit.booked", change -> {});
        record(driver, vas(78), FIRST).statusCode(201);
        recordAt(driver, visit, vas(41), LATER).statusCode(201);
        record(driver, lasegue("RIGHT", 35), FIRST).statusCode(201);
        String ofEpisode = Api.ASSESSMENTS + "?episodeId=" + driver.episodeId();
        as(Tokens.therapist()).get(ofEpisode).then().statusCode(200).body("items", hasSize(3));
        as(Tokens.doctor()).get(ofEpisode + "&kind=VAS").then().body("items.millimetres", contains(41, 78));
        as(Tokens.doctor()).get(ofEpisode + "&kind=VAS&kind=LASEGUE").then().body("items", hasSize(3));
        as(Tokens.doctor())
                .get(ofEpisode + "&visitId=" + visit)
                .then()
                .body("items.visitId", everyItem(is(visit.toString())))
                .body("items", hasSize(1));
        as(Tokens.doctor())
                .get(ofEpisode + "&from=2026-10-20T06:00:00Z&to=2026-10-20T06:00:00.001Z")
                .then()
                .body("items.millimetres", contains(41));
        as(Tokens.doctor()).get(ofEpisode + "&to=2026-09-02T06:00:00Z").then().body("items", empty());
        as(Tokens.doctor()).get(Api.ASSESSMENTS + "?kind=HEIGHT").then().statusCode(400);
    }

    @Test
    void goesOnWhereAPartOfTheListEnded() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        for (int day = 2; day < 5; day++) {
            record(driver, vas(10 * day), "2026-09-0" + day + "T09:00:00+03:00").statusCode(201);
        }
        String list = Api.ASSESSMENTS + "?limit=2&count=true&episodeId=" + driver.episodeId();
        String next = as(Tokens.doctor())
                .get(list)
                .then()
                .body("items.millimetres", contains(40, 30))
                .body("total", is(3))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        as(Tokens.doctor())
                .get(list + "&cursor=" + next)
                .then()
                .body("items.millimetres", contains(20))
                .body("next", nullValue());
    }

    @Test
    void answersTheSameKeyWithTheFirstAnswer() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String key = ids.next().toString();
        String first = keyed(key, body(driver, vas(50), FIRST, null))
                .statusCode(201)
                .extract()
                .path("id");
        keyed(key, body(driver, vas(50), FIRST, null))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(first));
        keyed(key, body(driver, vas(51), FIRST, null)).statusCode(422);
        as(Tokens.doctor())
                .get(Api.ASSESSMENTS + "?episodeId=" + driver.episodeId())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void answersThatNothingChangedToWhoHasIt() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String location = record(driver, vas(50), FIRST).extract().header("Location");
        as(Tokens.doctor())
                .header("If-None-Match", "\"0\"")
                .get(location)
                .then()
                .statusCode(304);
    }

    private static ValidatableResponse keyed(String key, Object body) {
        return as(Tokens.doctor())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ASSESSMENTS)
                .then();
    }

    private static Map<String, Object> noPain(String side) {
        Map<String, Object> noPain = new HashMap<>(Map.of("kind", "LASEGUE", "side", side, "pain", "NONE"));
        noPain.put("angleDegrees", null);
        return noPain;
    }

    private static Map<String, Object> gait(double speed) {
        return Map.of(
                "kind", "GAIT",
                "speedMetresPerSecond", speed,
                "cadenceStepsPerMinute", 112,
                "stepLengthLeftMetres", 0.69,
                "stepLengthRightMetres", 0.68,
                "stancePercentLeft", 61.5,
                "stancePercentRight", 60.8);
    }
}
