package clinic.kinezioteka.assessments.trend;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.lasegue;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.Api.post;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TrendResourceTest {

    @Inject
    Upstream upstream;

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void chartsEachSeriesAndThePatientsOwnApart() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String own = Tokens.patient(driver.clinicId(), driver.patientId());
        record(driver, vas(41), "2026-09-16T09:00:00+03:00").statusCode(201);
        record(driver, vas(78), "2026-09-02T09:00:00+03:00").statusCode(201);
        record(driver, lasegue("RIGHT", 35), "2026-09-02T09:00:00+03:00").statusCode(201);
        post(own, body(driver, vas(90), "2026-09-03T09:00:00+03:00", null)).statusCode(201);
        String trends = "/api/v1/trends?episodeId=" + driver.episodeId();
        as(Tokens.doctor())
                .get(trends + "&kind=VAS")
                .then()
                .statusCode(200)
                .body("items.recordedBy", containsInAnyOrder("STAFF", "PATIENT"))
                .body("items.find { it.recordedBy == 'STAFF' }.baseline.value", is(78))
                .body("items.find { it.recordedBy == 'STAFF' }.points.value", contains(78, 41))
                .body("items.find { it.recordedBy == 'STAFF' }.change", is(-37))
                .body("items.find { it.recordedBy == 'STAFF' }.slopePerWeek", is(-18.5f))
                .body("items.find { it.recordedBy == 'PATIENT' }.baseline", nullValue());
        as(own).get(trends).then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void chartsReflexesThatWereTestedAlone() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        record(driver, achilles(2), "2026-09-02T09:00:00+03:00")
                .statusCode(201)
                .body("interpretation.derived.sensation", nullValue());
        record(driver, achilles(1), "2026-09-16T09:00:00+03:00")
                .statusCode(201)
                .body("interpretation.fromBaseline.differences.measure", contains("ACHILLES/LEFT/grade"))
                .body("interpretation.fromBaseline.differences.difference", contains(-1));
        as(Tokens.doctor())
                .get("/api/v1/trends?kind=NEURO&episodeId=" + driver.episodeId())
                .then()
                .statusCode(200)
                .body("items.measure", contains("ACHILLES/LEFT/grade"))
                .body("items[0].points.value", contains(2, 1))
                .body("items[0].best", nullValue())
                .body("items[0].change", is(-1));
    }

    private static Map<String, Object> achilles(int grade) {
        return Map.of(
                "kind", "NEURO", "reflexes", List.of(Map.of("reflex", "ACHILLES", "side", "LEFT", "grade", grade)));
    }

    @Test
    void showsNothingToWhoMayNotSee() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String trends = "/api/v1/trends?episodeId=" + driver.episodeId();
        as(Tokens.doctor(Clinics.KAUNAS)).get(trends).then().statusCode(404);
        as(Tokens.patient(driver.clinicId(), driver.episodeId()))
                .get(trends)
                .then()
                .statusCode(404);
        as(Tokens.privacyOfficer()).get(trends).then().statusCode(403);
        as(Tokens.doctor()).get("/api/v1/trends").then().statusCode(400);
    }

    @Test
    void comesInPartsAndOfThoseMeasurementsThatAreAskedFor() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String vas = record(driver, vas(41), "2026-09-16T09:00:00+03:00")
                .statusCode(201)
                .extract()
                .path("id");
        record(driver, lasegue("RIGHT", 35), "2026-09-16T09:00:00+03:00").statusCode(201);
        String trends = "/api/v1/trends?episodeId=" + driver.episodeId();
        as(Tokens.doctor()).get(trends + "&id=" + vas).then().body("items.kind", contains("VAS"));
        as(Tokens.doctor())
                .get(trends + "&updatedSince=2999-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
        String next = as(Tokens.doctor())
                .get(trends + "&limit=1&count=true")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(1))
                .body("total", is(2))
                .extract()
                .path("next");
        as(Tokens.doctor())
                .get(trends + "&limit=1&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        as(Tokens.doctor()).get(trends + "&limit=0").then().statusCode(400);
        as(Tokens.doctor()).get("/api/v1/reference-sets?limit=0").then().statusCode(400);
        as(Tokens.doctor()).get("/api/v1/reference-sets?id=" + vas).then().body("items", hasSize(0));
    }

    @Test
    void isFoundByUpdatedSinceWhenItLostAValue() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String voided = recorded(driver, vas(78), "2026-09-16T09:00:00+03:00");
        String moved = recorded(driver, vas(50), "2026-09-15T09:00:00+03:00");
        recorded(driver, vas(41), "2026-09-02T09:00:00+03:00");
        recorded(driver, lasegue("RIGHT", 35), "2026-09-16T09:00:00+03:00");
        String before = laterThanAll(driver);
        updatedSince(driver, before).body("items", empty());
        makeVoid(voided).statusCode(200);
        updatedSince(driver, before).body("items.series", contains("VAS/LEG/WORST_24H"));
        String since = laterThanAll(driver);
        updatedSince(driver, since).body("items", empty());
        Map<String, Object> back = new HashMap<>(vas(50));
        back.put("site", "BACK");
        correct(moved, back).statusCode(200);
        updatedSince(driver, since).body("items.series", containsInAnyOrder("VAS/LEG/WORST_24H", "VAS/BACK/WORST_24H"));
    }

    private static String recorded(Case driver, Map<String, Object> measurement, String at) {
        return record(driver, measurement, at).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse updatedSince(Case driver, String since) {
        return as(Tokens.doctor())
                .get("/api/v1/trends?episodeId=" + driver.episodeId() + "&updatedSince=" + since)
                .then()
                .statusCode(200);
    }

    /** The microsecond after the last change of the episode's trends. */
    private static String laterThanAll(Case driver) {
        List<String> times =
                updatedSince(driver, "2026-01-01T00:00:00Z").extract().path("items.updatedAt");
        return times.stream()
                .map(Instant::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(1, ChronoUnit.MICROS)
                .toString();
    }
}
