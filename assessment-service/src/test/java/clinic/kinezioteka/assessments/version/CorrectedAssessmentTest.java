package clinic.kinezioteka.assessments.version;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.change;
import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.dorsiflexors;
import static clinic.kinezioteka.assessments.Api.lasegue;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.recordAt;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.assessments.Api;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CorrectedAssessmentTest {

    private static final String FIRST = "2026-09-02T09:00:00+03:00";
    private static final String SECOND = "2026-09-22T09:00:00+03:00";
    private static final String THIRD = "2026-10-20T09:00:00+03:00";

    @Inject
    Upstream upstream;

    private final KafkaProbe kafka = new KafkaProbe();

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void isANewVersionAndKeepsTheOneBefore() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, vas(87), FIRST);
        correct(id, vas(78))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("millimetres", is(78))
                .body("status", is("VALID"))
                .body("origin", is("CORRECTED"))
                .body("reason", is("typed in wrongly"))
                .body("changedBy", notNullValue())
                .body("performedAt", is("2026-09-02T06:00:00Z"))
                .body("interpretation.derived.band", is("SEVERE"));
        versions(id)
                .body("items.version", contains(0, 1))
                .body("items.millimetres", contains(87, 78))
                .body("items.origin", contains("RECORDED", "CORRECTED"))
                .body("items.reason", contains(null, "typed in wrongly"))
                .body("items[0].changedAt", is(pathOf(id, "recordedAt")));
        makeVoid(id).statusCode(200).body("status", is("VOIDED")).body("millimetres", is(78));
        versions(id).body("items.status", contains("VALID", "VALID", "VOIDED")).body("next", nullValue());
        as(Tokens.doctor())
                .get(Api.ASSESSMENTS + "/" + id + "/versions?limit=1&count=true")
                .then()
                .body("items.version", contains(0))
                .body("next", notNullValue())
                .body("total", is(3));
    }

    @Test
    void isTold() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID baseline = UUID.fromString(recorded(driver, vas(87), FIRST));
        UUID later = UUID.fromString(recorded(driver, vas(41), THIRD));
        correct(baseline.toString(), vas(78)).statusCode(200);
        JsonNode corrected = kafka.await("assessments.v1", "assessment.corrected", baseline);
        Contracts.assertMatches(corrected.toString());
        assertThat(corrected.path("sequence").asLong()).isEqualTo(1);
        assertThat(corrected.at("/data/values/millimetres").asInt()).isEqualTo(78);
        assertThat(corrected.toString()).doesNotContain("typed in wrongly");
        JsonNode readAnew = kafka.await("assessments.v1", "assessment.corrected", later);
        assertThat(readAnew.at("/data/derived/baselineMillimetres").asInt()).isEqualTo(78);
        assertThat(corrected.at("/data/origin").asText()).isEqualTo("CORRECTED");
        assertThat(readAnew.at("/data/origin").asText()).isEqualTo("READ_ANEW");
        makeVoid(baseline.toString()).statusCode(200);
        JsonNode voided = kafka.await("assessments.v1", "assessment.voided", baseline);
        Contracts.assertMatches(voided.toString());
        assertThat(voided.path("sequence").asLong()).isEqualTo(2);
    }

    @Test
    void changesWhatThoseAfterItSay() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String first = recorded(driver, vas(42), FIRST);
        String second = recorded(driver, vas(78), SECOND);
        String third = recorded(driver, vas(40), THIRD);
        show(third).body("interpretation.derived.change", is("UNCHANGED")).body("version", is(0));
        correct(first, vas(72)).statusCode(200);
        show(third)
                .body("interpretation.derived.change", is("IMPROVED"))
                .body("interpretation.derived.baselineMillimetres", is(72));
        makeVoid(first).statusCode(200);
        show(second)
                .body("interpretation.derived.baselineMillimetres", nullValue())
                .body("interpretation.fromBaseline", nullValue());
        show(third).body("interpretation.derived.baselineMillimetres", is(78)).body("origin", is("READ_ANEW"));
        versions(third)
                .body("items.origin", contains("RECORDED", "READ_ANEW", "READ_ANEW"))
                .body("items.interpretation.derived.baselineMillimetres", contains(42, 72, 78))
                .body("items.reason", contains(null, null, null));
        versions(second).body("items.version", contains(0, 1, 2));
    }

    @Test
    void movesInTimeAndBecomesTheBaseline() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String first = recorded(driver, vas(50), SECOND);
        String moved = recorded(driver, vas(80), THIRD);
        Map<String, Object> correction = new HashMap<>(vas(80));
        correction.put("performedAt", FIRST);
        correct(moved, correction)
                .statusCode(200)
                .body("performedAt", is("2026-09-02T06:00:00Z"))
                .body("interpretation.fromBaseline", nullValue());
        show(first).body("interpretation.derived.baselineMillimetres", is(80));
    }

    @Test
    void leavesTheSeriesWhenItWasAnother() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String back =
                recorded(driver, Map.of("kind", "VAS", "site", "BACK", "situation", "REST", "millimetres", 60), FIRST);
        String leg = recorded(driver, vas(30), SECOND);
        correct(back, vas(70)).statusCode(200).body("series", is("VAS/LEG/WORST_24H"));
        show(leg).body("interpretation.derived.baselineMillimetres", is(70));
    }

    @Test
    void countsInNoListAndNoTrendOnceItIsVoid() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String wrong = recorded(driver, vas(99), FIRST);
        String right = recorded(driver, vas(60), SECOND);
        makeVoid(wrong).statusCode(200);
        String list = Api.ASSESSMENTS + "?episodeId=" + driver.episodeId();
        as(Tokens.therapist()).get(list).then().body("items.id", contains(right));
        as(Tokens.therapist()).get(list + "&status=VOIDED").then().body("items.id", contains(wrong));
        as(Tokens.therapist()).get(list + "&status=VOIDED&status=VALID").then().body("items", hasSize(2));
        as(Tokens.doctor())
                .get("/api/v1/trends?kind=VAS&episodeId=" + driver.episodeId())
                .then()
                .body("items.points.flatten().value", contains(60))
                .body("items[0].baseline.assessmentId", is(right));
    }

    @Test
    void isDoneInAClosedEpisodeToo() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, vas(40), FIRST);
        upstream.announce(driver, "episode.closed", 9, episode -> {});
        record(driver, vas(41), SECOND).statusCode(409).body("type", is("/problems/wrong-state"));
        correct(id, vas(41)).statusCode(200);
        makeVoid(id).statusCode(200);
    }

    @Test
    void isRefusedLikeARecordingAndChangesNothing() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Case other = upstream.open("LUMBAR", "LEFT");
        UUID othersVisit = upstream.visit(other, "visit.booked", change -> {});
        String id = recorded(driver, vas(40), FIRST);
        correct(id, vas(101)).statusCode(422).body("violations.message", contains("must be from 0 to 100"));
        correct(id, lasegue("RIGHT", 40)).statusCode(422).body("violations.field", contains("kind"));
        correct(id, with(vas(40), "performedAt", "2026-08-30T09:00:00+03:00"))
                .statusCode(422)
                .body("violations.field", contains("performedAt"));
        correct(id, with(vas(40), "performedAt", "2999-01-01T09:00:00+03:00"))
                .statusCode(422)
                .body("violations.field", contains("performedAt"));
        correct(id, with(vas(40), "visitId", othersVisit))
                .statusCode(422)
                .body("type", is("/problems/unknown-reference"));
        correct(id, with(vas(40), "patientId", other.patientId())).statusCode(400);
        correct(id, with(vas(40), "episodeId", other.episodeId())).statusCode(400);
        correct(id, with(vas(40), "millimetres", "40")).statusCode(400);
        change(Tokens.doctor(), id, "correct", vas(41)).statusCode(422).body("violations.field", contains("reason"));
        change(Tokens.doctor(), id, "correct", with(vas(41), "reason", "x".repeat(501)))
                .statusCode(422)
                .body("violations.field", contains("reason"));
        for (String role : List.of(
                Tokens.therapist(), Tokens.reception(), Tokens.patient(driver.clinicId(), driver.patientId()))) {
            change(role, id, "correct", with(vas(41), "reason", "I think so")).statusCode(403);
            change(role, id, "void", Map.of("reason", "I think so")).statusCode(403);
        }
        change(Tokens.doctor(Clinics.KAUNAS), id, "void", Map.of("reason", "I think so"))
                .statusCode(404);
        versions(id).body("items", hasSize(1));
        show(id).header("ETag", "\"0\"").body("millimetres", is(40));
    }

    @Test
    void isRefusedWhereWhatItCorrectsIsAnotherVersionOrVoid() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, vas(40), FIRST);
        stale(id, "correct", with(vas(50), "reason", "typed in wrongly")).statusCode(412);
        stale(id, "void", Map.of("reason", "typed in wrongly")).statusCode(412);
        makeVoid(id).statusCode(200);
        correct(id, vas(50))
                .statusCode(409)
                .body("type", is("/problems/wrong-state"))
                .body("current", is("VOIDED"))
                .body("allowed", contains("VALID"));
        makeVoid(id).statusCode(409).body("type", is("/problems/wrong-state"));
        correct(id, vas(101)).statusCode(422);
        versions(id).body("items", hasSize(2));
    }

    @Test
    void isReadByThePatientHimselfOnly() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, vas(40), FIRST);
        correct(id, vas(50)).statusCode(200);
        String path = Api.ASSESSMENTS + "/" + id + "/versions";
        as(Tokens.patient(driver.clinicId(), driver.patientId()))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.millimetres", contains(40, 50));
        as(Tokens.patient(driver.clinicId(), driver.episodeId()))
                .get(path)
                .then()
                .statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS)).get(path).then().statusCode(404);
        as(Tokens.privacyOfficer())
                .get("/api/v1/assessment-records/" + driver.patientId())
                .then()
                .body("records.assessments.millimetres", contains(50))
                .body("records.formerAssessments.millimetres", contains(40));
    }

    @Test
    void raisesTheFlagThatItShowsAndClearsNone() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, dorsiflexors(5, 4), FIRST);
        correct(id, dorsiflexors(5, 2)).statusCode(200).body("interpretation.redFlags.code", contains("FOOT_DROP"));
        Contracts.assertMatches(kafka.await("assessments.v1", "red-flag.found", UUID.fromString(id))
                .toString());
        correct(id, with(dorsiflexors(5, 2), "device", null))
                .statusCode(200)
                .body("interpretation.redFlags.code", contains("FOOT_DROP"));
        correct(id, dorsiflexors(5, 5)).statusCode(200).body("interpretation.redFlags", empty());
        makeVoid(id).statusCode(200);
        versions(id).body("items.interpretation.redFlags.size()", is(5));
        assertThat(redFlagsFound(driver)).hasSize(1);
    }

    @Test
    void makesADeficitNoLongerKnownThatWasFoundInItAlone() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String wrong = recorded(driver, dorsiflexors(5, 3), FIRST);
        String later = recorded(driver, dorsiflexors(5, 3), SECOND);
        show(later).body("interpretation.redFlags", empty());
        upstream.redFlagOf(
                driver, "red-flag.cleared", "FOOT_DROP", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT", UUID.fromString(wrong));
        makeVoid(wrong).statusCode(200);
        show(later).body("interpretation.redFlags.code", contains("FOOT_DROP"));
        assertThat(redFlagsFound(driver)).hasSize(2);
    }

    @Test
    void keepsTheDeficitThatWasNewInItThoughItIsKnownSince() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, dorsiflexors(5, 3), FIRST);
        upstream.redFlagOf(
                driver, "red-flag.cleared", "FOOT_DROP", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT", UUID.fromString(id));
        correct(id, with(dorsiflexors(5, 3), "device", null))
                .statusCode(200)
                .body("interpretation.redFlags.code", contains("FOOT_DROP"));
        show(recorded(driver, dorsiflexors(5, 3), SECOND)).body("interpretation.redFlags", empty());
        assertThat(redFlagsFound(driver)).hasSize(1);
    }

    @Test
    void knowsNoDeficitOfAnEpisodeBefore() {
        Case before = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(before, dorsiflexors(5, 3), FIRST);
        upstream.redFlagOf(
                before, "red-flag.cleared", "FOOT_DROP", "STRENGTH/ANKLE_DORSIFLEXORS/RIGHT", UUID.fromString(id));
        Case again = upstream.openAnother(before);
        show(recorded(again, dorsiflexors(5, 3), SECOND)).body("interpretation.redFlags.code", contains("FOOT_DROP"));
    }

    @Test
    void becomesNoSpurlingWhileASignOfTheCordIsOpen() {
        Case neck = upstream.open("CERVICAL", "LEFT");
        Map<String, Object> spurling =
                Map.of("kind", "TENSION_TEST", "test", "SPURLING", "side", "LEFT", "reproduced", true);
        String other = recorded(neck, with(spurling, "test", "UPPER_LIMB_TENSION"), FIRST);
        String done = recorded(neck, spurling, FIRST);
        upstream.redFlag(neck, "red-flag.raised", "CORD_LHERMITTE", null);
        correct(other, spurling).statusCode(409).body("type", is("/problems/cord-signs-open"));
        correct(done, with(spurling, "reproduced", false)).statusCode(200);
    }

    @Test
    void opensTheProtocolOfItsVisitAgain() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = upstream.visit(driver, "visit.booked", change -> change.putArray("protocol")
                .addObject()
                .put("kind", "VAS")
                .putNull("test"));
        String first = recordedAt(driver, visit, vas(40));
        String second = recordedAt(driver, visit, vas(41));
        String protocol = protocol(visit)
                .body("items[0].status", is("COMPLETE"))
                .extract()
                .path("items[0].id");
        makeVoid(first).statusCode(200);
        protocol(visit).body("items[0].status", is("COMPLETE"));
        correct(second, with(vas(41), "visitId", null)).statusCode(200).body("visitId", nullValue());
        protocol(visit).body("items[0].status", is("OPEN")).body("items[0].missing.kind", contains("VAS"));
        Contracts.assertMatches(kafka.await("assessments.v1", "protocol.reopened", UUID.fromString(protocol))
                .toString());
        correct(second, with(vas(41), "visitId", visit)).statusCode(200);
        protocol(visit).body("items[0].status", is("COMPLETE"));
    }

    @Test
    void fallsBackOnTheWaiver() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = upstream.visit(driver, "visit.booked", change -> change.putArray("protocol")
                .addObject()
                .put("kind", "VAS")
                .putNull("test"));
        String protocol = protocol(visit).extract().path("items[0].id");
        as(Tokens.doctor())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "VAS", "reason", "asleep"))
                .post("/api/v1/protocols/" + protocol + "/waive")
                .then()
                .statusCode(200);
        String id = recordedAt(driver, visit, vas(40));
        protocol(visit).body("items[0].recorded.kind", contains("VAS")).body("items[0].waived", empty());
        makeVoid(id).statusCode(200);
        protocol(visit).body("items[0].status", is("COMPLETE")).body("items[0].waived.reason", contains("asleep"));
        assertThat(kafka.await(
                        "assessments.v1",
                        event -> event.path("type").asText().contains("assessment.waived")
                                && event.at("/data/protocolId").asText().equals(protocol),
                        2))
                .hasSize(2);
    }

    @Test
    void isOneOfManyThatComeAtTheSameTime() throws Exception {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = recorded(driver, vas(40), FIRST);
        ExecutorService doctors = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> corrections = List.of(51, 52, 53, 54).stream()
                .<Callable<Integer>>map(value -> () -> as(Tokens.doctor())
                        .header("If-Match", "\"0\"")
                        .contentType(ContentType.JSON)
                        .body(with(vas(value), "reason", "typed in wrongly"))
                        .post(Api.ASSESSMENTS + "/" + id + "/correct")
                        .statusCode())
                .toList();
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : doctors.invokeAll(corrections)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            doctors.shutdown();
        }
        versions(id).body("items", hasSize(2));
    }

    private List<JsonNode> redFlagsFound(Case driver) {
        return kafka.all("assessments.v1").stream()
                .filter(event -> event.path("type").asText().contains("red-flag.found"))
                .filter(event -> event.at("/data/episodeId")
                        .asText()
                        .equals(driver.episodeId().toString()))
                .toList();
    }

    private static ValidatableResponse stale(String id, String how, Object body) {
        return as(Tokens.doctor())
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ASSESSMENTS + "/" + id + "/" + how)
                .then();
    }

    private static String recorded(Case driver, Map<String, ?> measurement, String at) {
        return record(driver, measurement, at).statusCode(201).extract().path("id");
    }

    private static String recordedAt(Case driver, UUID visit, Map<String, ?> measurement) {
        return recordAt(driver, visit, measurement, SECOND)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> with(Map<String, ?> measurement, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(measurement);
        changed.put(field, value);
        return changed;
    }

    private static ValidatableResponse show(String id) {
        return as(Tokens.doctor()).get(Api.ASSESSMENTS + "/" + id).then().statusCode(200);
    }

    private static String pathOf(String id, String path) {
        return show(id).extract().path(path);
    }

    private static ValidatableResponse versions(String id) {
        return as(Tokens.doctor())
                .get(Api.ASSESSMENTS + "/" + id + "/versions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse protocol(UUID visit) {
        return as(Tokens.doctor())
                .get("/api/v1/protocols?visitId=" + visit)
                .then()
                .statusCode(200);
    }
}
