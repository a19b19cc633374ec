package clinic.kinezioteka.programmes.gate;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import clinic.kinezioteka.defaults.tenancy.Tenant;
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
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class GateResourceTest {

    private static final Map<String, Object> CLOSED = Map.of(
            "status",
            "CLOSED",
            "closeReason",
            "STOPPED_BY_PATIENT",
            "closedOn",
            Instant.now().toString().substring(0, 10));

    @Inject
    CompletedVisits visits;

    @Inject
    Gates gates;

    @Inject
    GateDecisions decisions;

    @Inject
    Tenant tenant;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void opensWithTheFinalVisitAndWaitsForTheProtocol() {
        Course course = active();
        read(course).statusCode(404);
        decide(course, Given.id(), "PASS", "").statusCode(409).body("type", equalTo("/problems/final-visit-missing"));
        finalVisitAfter(12, course);
        read(course)
                .statusCode(200)
                .body("status", equalTo("DUE"))
                .body("proposal", equalTo("EXTEND"))
                .body("addedSessions", equalTo(0))
                .body("protocol.status", equalTo("OPEN"))
                .body("protocol.missing.kind", hasItem("LASEGUE"))
                .body("lacking", hasItem("PAIN_IMPROVED_OR_ACCEPTABLE"));
        decide(course, proposalOf(course), "EXTEND", "")
                .statusCode(409)
                .body("type", equalTo("/problems/protocol-incomplete"))
                .body("missing.kind", hasItem("VAS"));
    }

    @Test
    void passesOnWhatWasMeasured() {
        Course course = measured(active(), 12);
        read(course)
                .body("proposal", equalTo("PASS"))
                .body("criteria.find { it.code == 'PAIN_IMPROVED_OR_ACCEPTABLE' }.status", equalTo("MET"))
                .body("criteria.find { it.code == 'NO_NEW_DEFICIT' }.status", equalTo("NOT_APPLICABLE"))
                .body("warnings", empty());
        decide(course, proposalOf(course), "PASS", "")
                .statusCode(200)
                .body("status", equalTo("PASSED"))
                .body("decisions[0].overridden", equalTo(false));
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("modules[0].passed", equalTo(true))
                .body("status", equalTo("ACTIVE"));
        decide(course, Given.id(), "PASS", "").statusCode(409);
    }

    @Test
    void judgesTheStoredInputsOfADecisionAsItDidThen() {
        Course course = measured(active(), 12);
        List<Object> judged = read(course).extract().path("criteria");
        decide(course, proposalOf(course), "PASS", "");
        Given.announce(course, "episode.updated", 9, Map.of("openFlagIds", List.of(Given.id())));
        read(course)
                .body("proposal", equalTo("PASS"))
                .body("decision", equalTo("PASS"))
                .body("decisions[0].criteria", equalTo(judged))
                .body("criteria", equalTo(judged));
        GateDecision stored = stored(course);
        assertThat(stored.recomputed()).isEqualTo(stored.judgement());
    }

    @ActivateRequestContext
    GateDecision stored(Course course) {
        tenant.actFor(course.clinicId());
        return QuarkusTransaction.requiringNew().call(() -> decisions
                .at(gates.latest(course.programmeId(), 1).orElseThrow())
                .get(0));
    }

    @Test
    void tellsOfEachDecisionOfAGateAsPromised() {
        Course course = measured(active(), 12);
        decide(course, proposalOf(course), "REFER", "").statusCode(200);
        List<String> made =
                decide(course, proposalOf(course), "PASS", "").extract().path("decisions.id");
        UUID gate = stored(course).gateId();
        List<JsonNode> told = new KafkaProbe().await("programmes.v1", gate, 2);
        told.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(told).extracting(event -> event.path("sequence").asLong()).containsExactly(0L, 1L);
        assertThat(told)
                .extracting(event -> event.path("data").path("decisionId").asText())
                .containsExactlyElementsOf(made);
        assertThat(told)
                .allMatch(event -> event.path("data").path("gateId").asText().equals(gate.toString()));
    }

    @Test
    void isNotDischargeBecauseWhatFollowsIsLeftOut() {
        Course course = measured(active(), 12);
        decide(course, proposalOf(course), "PASS", "").statusCode(200);
        as(Tokens.doctor())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"moduleCount\": 1, \"reason\": \"well enough\"}")
                .patch("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/module-passed"))
                .body("module", equalTo(1));
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("modules", hasSize(3));
    }

    @Test
    void extendsByHalfTheModuleAndOpensAnother() {
        Course course = measured(active(), 9);
        read(course).body("proposal", equalTo("EXTEND")).body("addedSessions", equalTo(6));
        decide(course, proposalOf(course), "EXTEND", "").statusCode(200).body("status", equalTo("EXTENDED"));
        decide(course, Given.id(), "PASS", "").statusCode(409).body("type", equalTo("/problems/final-visit-missing"));
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("modules[0].status", equalTo("STARTED"))
                .body("modules[0].plannedSessions", equalTo(18))
                .body("modules[0].windowDays.max", equalTo(74));
        visits.finalVisit(course, 1, Instant.now());
        read(course).body("status", equalTo("DUE")).body("decisions", empty());
    }

    @Test
    void refusesADecisionOnInputsThatChangedSince() {
        Course course = measured(active(), 12);
        UUID seen = proposalOf(course);
        as(Tokens.doctor())
                .body("{\"date\": \"%s\", \"exercise\": \"CAT_COW\", \"repetitions\": 5}"
                        .formatted(Instant.now()
                                .minus(Duration.ofDays(1))
                                .toString()
                                .substring(0, 10)))
                .post("/api/v1/programmes/" + course.programmeId() + "/home-exercise")
                .then()
                .statusCode(201);
        decide(course, seen, "PASS", "").statusCode(409).body("type", equalTo("/problems/proposal-outdated"));
        read(course).body("status", equalTo("DUE"));
    }

    @Test
    void isReadAnewWhenItsInputsChanged() {
        Course course = active();
        UUID visitId = finalVisitAfter(12, course);
        String etag = read(course).extract().header("ETag");
        as(Tokens.doctor())
                .header("If-None-Match", etag)
                .get(path(course))
                .then()
                .statusCode(304);
        Examinations.acceptablePainAndAllElseWaived(course, visitId);
        await().untilAsserted(() -> as(Tokens.doctor())
                .header("If-None-Match", etag)
                .get(path(course))
                .then()
                .statusCode(200));
        as(Tokens.doctor())
                .header("If-Match", etag)
                .body(body(proposalOf(course), "PASS", ""))
                .post(path(course))
                .then()
                .statusCode(412);
    }

    @Test
    void isReadAnewWhenAMeasurementIsCorrectedOrVoided() {
        Course course = active();
        UUID visitId = finalVisitAfter(12, course);
        UUID pain = Examinations.pain(course, visitId, Given.id(), 0, 12, "IMPROVED");
        UUID protocol = Given.id();
        Examinations.protocol(course, visitId, protocol, "completed", 5);
        await().untilAsserted(() -> read(course).body("proposal", equalTo("PASS")));
        UUID seen = proposalOf(course);
        Examinations.pain(course, visitId, pain, 1, 95, "WORSENED");
        await().untilAsserted(() -> read(course).body("proposal", equalTo("REFER")));
        decide(course, seen, "PASS", "").statusCode(409).body("type", equalTo("/problems/proposal-outdated"));
        Examinations.voided(course, visitId, pain, 2);
        Examinations.protocol(course, visitId, protocol, "reopened", 6);
        await().untilAsserted(() -> read(course)
                .body("proposal", equalTo("EXTEND"))
                .body("criteria.find { it.code == 'PAIN_IMPROVED_OR_ACCEPTABLE' }.status", equalTo("UNKNOWN"))
                .body("protocol.missing.kind", hasItem("VAS")));
        decide(course, proposalOf(course), "PASS", "")
                .statusCode(409)
                .body("type", equalTo("/problems/protocol-incomplete"));
    }

    @Test
    void waitsForStaffThoughThePatientToldHisPain() {
        Course course = active();
        UUID visitId = finalVisitAfter(12, course);
        Examinations.painByThePatient(course, visitId, 12, "IMPROVED");
        Examinations.protocol(course, visitId, Given.id(), "reopened", 5);
        await().untilAsserted(() -> read(course)
                .body("protocol.missing.kind", contains("VAS", "TENSION_TEST"))
                .body("criteria.find { it.code == 'PAIN_IMPROVED_OR_ACCEPTABLE' }.status", equalTo("UNKNOWN")));
        decide(course, proposalOf(course), "PASS", "")
                .statusCode(409)
                .body("type", equalTo("/problems/protocol-incomplete"));
    }

    @Test
    void goesByThePainThatWasMeasuredLastThoughOneBeforeWasCorrectedSince() {
        Course course = active();
        UUID visitId = finalVisitAfter(12, course);
        UUID first = Examinations.pain(course, visitId, Given.id(), 0, 90, "UNCHANGED");
        Examinations.pain(course, visitId, Given.id(), 0, 12, "IMPROVED");
        Examinations.pain(course, visitId, first, 1, 95, "WORSENED");
        Examinations.protocol(course, visitId, Given.id(), "completed", 5);
        await().untilAsserted(() -> read(course).body("protocol.status", equalTo("COMPLETE")));
        read(course).body("proposal", equalTo("PASS"));
    }

    @Test
    void isDecidedAgainAfterARefer() {
        Course course = measured(active(), 12);
        UUID first = proposalOf(course);
        decide(course, first, "REFER", "").statusCode(200).body("status", equalTo("REFERRED"));
        decide(course, first, "PASS", "").statusCode(409);
        decide(course, proposalOf(course), "PASS", "")
                .statusCode(200)
                .body("decisions.decision", contains("REFER", "PASS"))
                .body("decisions.overridden", contains(true, false));
    }

    @Test
    void takesAnOverrideOfAnUnfinishedProtocol() {
        Course course = active();
        finalVisitAfter(12, course);
        decide(course, proposalOf(course), "PASS", ", \"override\": {\"reason\": \"moved abroad\"}")
                .statusCode(200)
                .body("decisions[0].overrideReason", equalTo("moved abroad"));
    }

    @Test
    void completesTheProgrammeAtTheLastGate() {
        Course course = Given.course(Region.LUMBAR);
        as(Tokens.doctor())
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"moduleCount\": 1, \"maintenancePlan\": \"walking\", \"reason\": \"mild\"}")
                .patch("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
        as(Tokens.doctor()).post("/api/v1/programmes/" + course.programmeId() + "/activate");
        measured(course, 9);
        read(course).body("last", equalTo(true)).body("warnings.code", contains("FEW_SESSIONS"));
        decide(course, proposalOf(course), "PASS", "").statusCode(200);
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("COMPLETED"));
    }

    @Test
    void refersWhileAFlagIsOpenAndLetsNobodyPassOnHold() {
        Course course = measured(active(), 12);
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        await().untilAsserted(() -> read(course).body("proposal", equalTo("REFER")));
        decide(course, proposalOf(course), "PASS", "").statusCode(409).body("current", equalTo("ON_HOLD"));
    }

    @Test
    void refusesATimeThatLiesAheadOrBeforeTheFinalVisit() {
        Course course = measured(active(), 12);
        decide(course, proposalOf(course), "PASS", ", \"decidedAt\": \"2999-01-01T00:00:00Z\"")
                .statusCode(422)
                .body("violations[0].field", equalTo("decidedAt"));
        decide(course, proposalOf(course), "PASS", ", \"decidedAt\": \"2020-01-01T00:00:00Z\"")
                .statusCode(422);
        decide(course, proposalOf(course), "PASS", ", \"reason\": \" \"").statusCode(not(equalTo(200)));
    }

    @Test
    void isOnTheWorklistWhileItIsDue() {
        Course course = measured(active(), 12);
        worklist(course).body("items.programmeId", contains(course.programmeId().toString()));
        decide(course, proposalOf(course), "PASS", "").statusCode(200);
        worklist(course).body("items", empty());
    }

    @Test
    void isToldInLithuanianAlsoOnceItIsDecided() {
        Course course = measured(active(), 9);
        decide(course, proposalOf(course), "REFER", "").statusCode(200);
        as(Tokens.doctor())
                .header("Accept-Language", "lt")
                .get(path(course))
                .then()
                .header("Content-Language", "lt")
                .body("criteria.detail", hasItem("dalyvauta 9 iš 12 planuotų užsiėmimų"))
                .body("decisions[0].criteria.detail", hasItem("dalyvauta 9 iš 12 planuotų užsiėmimų"));
        as(Tokens.doctor())
                .header("Accept-Language", "lt")
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("milestones.label", equalTo("Programos planavimo žymos, ne medicininė išvada"));
        read(course).header("Content-Language", "en");
    }

    @Test
    void isClosedWithItsProgramme() {
        Course course = measured(active(), 12);
        close(course);
        worklist(course).body("items", empty());
        read(course).body("proposal", equalTo("PASS")).body("decision", equalTo(null));
        decide(course, proposalOf(course), "PASS", "").statusCode(409).body("current", equalTo("CLOSED"));
    }

    @Test
    void isClosedAlsoAfterARefer() {
        Course course = measured(active(), 12);
        decide(course, proposalOf(course), "REFER", "").statusCode(200);
        close(course);
        read(course).body("decision", equalTo("REFER"));
    }

    @Test
    void opensNoMoreWhenTheProgrammeIsOver() {
        Course course = active();
        Instant at = Instant.now().minus(Duration.ofDays(1));
        visits.session(course, 1, at.minus(Duration.ofDays(2)));
        Given.announce(course, "episode.closed", 2, CLOSED);
        await().untilAsserted(() -> programme(course).body("status", equalTo("CLOSED")));
        visits.finalVisit(course, 1, at);
        read(course).statusCode(404);
        programme(course).body("modules[0].status", equalTo("CANCELLED"));
    }

    @Test
    void countsAtDischargeWhatAnyModuleMarksAndThePlanTrains() {
        Course course = Given.course(Region.LUMBAR);
        as(Tokens.doctor())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"moduleCount\": 1, \"reason\": \"mild\"}")
                .patch("/api/v1/programmes/" + course.programmeId());
        as(Tokens.doctor())
                .header("If-Match", "*")
                .body(
                        """
                        {"windowDays": {"min": 21, "max": 42}, "sessionsPerHalf": 6, "reason": "stabilise at once",
                         "exercises": [{"code": "LUMBAR_STABILISATION", "dose": {"sets": 3, "repetitions": 10}}]}
                        """)
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        as(Tokens.doctor()).post("/api/v1/programmes/" + course.programmeId() + "/activate");
        Instant at = Instant.now().minus(Duration.ofDays(1));
        visits.session(course, 1, at.minus(Duration.ofDays(2)), "LUMBAR_STABILISATION");
        visits.finalVisit(course, 1, at);
        read(course).body("criteria.find { it.code == 'AUTOMATED_OR_MAINTENANCE_PLAN' }.value", equalTo(30));
        as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId() + "/repetitions")
                .then()
                .body("patterns.find { it.movementPattern == 'LUMBAR_STABILISATION' }.keyPattern", equalTo(true));
    }

    @Test
    void isReadByStaffAndDecidedByDoctorsOfTheClinic() {
        Course course = measured(active(), 12);
        as(Tokens.reception()).get(path(course)).then().statusCode(200);
        as(Tokens.therapist())
                .body(body(Given.id(), "PASS", ""))
                .post(path(course))
                .then()
                .statusCode(403);
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .get(path(course))
                .then()
                .statusCode(403);
        as(Tokens.doctor(Clinics.KAUNAS)).get(path(course)).then().statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS))
                .body(body(Given.id(), "PASS", ""))
                .post(path(course))
                .then()
                .statusCode(404);
    }

    private static void close(Course course) {
        Given.announce(course, "episode.closed", 2, CLOSED);
        await().untilAsserted(() -> read(course).body("status", equalTo("CLOSED")));
    }

    private static ValidatableResponse programme(Course course) {
        return as(Tokens.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then();
    }

    private static Course active() {
        Course course = Given.course(Region.LUMBAR);
        as(Tokens.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200);
        return course;
    }

    private UUID finalVisitAfter(int sessions, Course course) {
        Instant at = Instant.now().minus(Duration.ofDays(1));
        for (int session = 0; session < sessions; session++) {
            visits.session(course, 1, at.minus(Duration.ofDays(2L * (sessions - session))));
        }
        return visits.finalVisit(course, 1, at);
    }

    /** With acceptable pain recorded at the final visit and everything else waived. */
    private Course measured(Course course, int sessions) {
        Examinations.acceptablePainAndAllElseWaived(course, finalVisitAfter(sessions, course));
        await().untilAsserted(() -> read(course).body("protocol.status", equalTo("COMPLETE")));
        return course;
    }

    private static UUID proposalOf(Course course) {
        return UUID.fromString(read(course).extract().path("proposalId"));
    }

    private static ValidatableResponse read(Course course) {
        return as(Tokens.doctor()).get(path(course)).then();
    }

    private static ValidatableResponse worklist(Course course) {
        return as(Tokens.doctor())
                .queryParam("status", "DUE")
                .queryParam("programmeId", course.programmeId())
                .get("/api/v1/gates")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(Course course, UUID proposalId, String decision, String more) {
        return as(Tokens.doctor())
                .body(body(proposalId, decision, more))
                .post(path(course))
                .then();
    }

    private static String body(UUID proposalId, String decision, String more) {
        return "{\"proposalId\": \"%s\", \"decision\": \"%s\", \"reason\": \"as proposed\"%s}"
                .formatted(proposalId, decision, more);
    }

    private static String path(Course course) {
        return "/api/v1/programmes/" + course.programmeId() + "/modules/1/gate";
    }
}
