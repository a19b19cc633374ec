package clinic.kinezioteka.assessments.protocol;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.dorsiflexors;
import static clinic.kinezioteka.assessments.Api.hReflexes;
import static clinic.kinezioteka.assessments.Api.lasegue;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.Api.post;
import static clinic.kinezioteka.assessments.Api.recordAt;
import static clinic.kinezioteka.assessments.Api.vas;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.assessment.RecordAssessment;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProtocolResourceTest {

    private static final String PROTOCOLS = "/api/v1/protocols";
    private static final String DAY = "2026-09-22T09:30:00+03:00";
    private static final Map<String, Map<String, Object>> MEASURED = Map.ofEntries(
            Map.entry("VAS", vas(41)),
            Map.entry("FUNCTION", Map.of("kind", "FUNCTION", "analgesics", "NONE")),
            Map.entry("LASEGUE", lasegue("RIGHT", 50)),
            Map.entry(
                    "TENSION_TEST/SLUMP",
                    Map.of("kind", "TENSION_TEST", "test", "SLUMP", "side", "RIGHT", "reproduced", false)),
            Map.entry("MUSCLE_TONE", Map.of("kind", "MUSCLE_TONE", "muscle", "PIRIFORMIS", "rightGrade", 3)),
            Map.entry("MOBILITY", Map.of("kind", "MOBILITY", "modifiedSchoberCentimetres", 5)),
            Map.entry("MOBILITY/CHEST_EXPANSION", Map.of("kind", "MOBILITY", "chestExpansionCentimetres", 4)),
            Map.entry("EMG", hReflexes()),
            Map.entry("STRENGTH", dorsiflexors(5, 5)),
            Map.entry("POSTURE", Map.of("kind", "POSTURE", "pelvicTiltDegrees", 13)),
            Map.entry("GAIT", Map.of("kind", "GAIT", "speedMetresPerSecond", 1.28)));

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Inject
    RecordAssessment recording;

    @Inject
    EntityManager entityManager;

    private final KafkaProbe kafka = new KafkaProbe();

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void appearsWithTheBookingOfItsVisit() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = upstream.visit(driver, "visit.booked", change -> {});
        String id = ofVisit(visit)
                .body("items", hasSize(1))
                .body("items[0].status", is("OPEN"))
                .body("items[0].episodeId", is(driver.episodeId().toString()))
                .body("items[0].missing", hasSize(7))
                .body("items[0].due.find { it.kind == 'TENSION_TEST' }.test", is("SLUMP"))
                .extract()
                .path("items[0].id");
        as(Tokens.therapist()).get(PROTOCOLS + "/" + id).then().statusCode(200).header("ETag", "\"0\"");
        as(Tokens.doctor())
                .get(PROTOCOLS + "?status=OPEN&episodeId=" + driver.episodeId())
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void closesByWhatIsRecordedAtTheVisitOrWaived() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = shortVisit(driver);
        String id = ofVisit(visit).extract().path("items[0].id");
        recordAt(driver, visit, vas(41), DAY).statusCode(201);
        ofVisit(visit)
                .body("items[0].recorded.kind", contains("VAS"))
                .body("items[0].missing", hasSize(2))
                .body("items[0].status", is("OPEN"));
        waive(id, "EMG", null)
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("waived.reason", contains("not published"));
        waive(id, "TENSION_TEST", "SLUMP")
                .statusCode(200)
                .body("status", is("COMPLETE"))
                .body("missing", empty())
                .body("waived.test", contains(null, "SLUMP"));

        JsonNode completed = kafka.await("assessments.v1", "protocol.completed", UUID.fromString(id));
        Contracts.assertMatches(completed.toString());
        assertThat(completed.path("data").path("waived")).hasSize(2);
        JsonNode waived = kafka.await(
                        "assessments.v1",
                        event -> event.path("type").asText().contains("assessment.waived")
                                && event.path("data")
                                        .path("protocolId")
                                        .asText()
                                        .equals(id),
                        2)
                .get(0);
        Contracts.assertMatches(waived.toString());
        assertThat(waived.path("data").path("kind").asText()).isEqualTo("EMG");
        assertThat(waived.toString()).doesNotContain("not published");
    }

    @Test
    void closesByTheControlOfEachModule() {
        assertClosesBy("LUMBAR", "VAS", "FUNCTION", "LASEGUE", "TENSION_TEST/SLUMP", "MUSCLE_TONE", "MOBILITY");
        assertClosesBy("UPPER", "EMG", "STRENGTH", "POSTURE", "GAIT");
        assertClosesBy("THORACIC", "MOBILITY/CHEST_EXPANSION", "MOBILITY");
    }

    private void assertClosesBy(String region, String... expected) {
        Case patient = upstream.open(region, "RIGHT");
        UUID visit = upstream.visit(patient, "visit.booked", change -> {
            ArrayNode protocol = change.putArray("protocol");
            for (String one : expected) {
                String[] kindAndTest = one.split("/", -1);
                protocol.addObject()
                        .put("kind", kindAndTest[0])
                        .put("test", kindAndTest.length == 1 ? null : kindAndTest[1]);
            }
        });
        for (int done = 0; done < expected.length; done++) {
            ofVisit(visit).body("items[0].missing", hasSize(expected.length - done));
            recordAt(patient, visit, MEASURED.get(expected[done]), DAY).statusCode(201);
        }
        ofVisit(visit).body("items[0].status", is("COMPLETE")).body("items[0].waived", empty());
    }

    @Test
    void reopensWhenMoreIsDue() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = ids.next();
        upstream.visit(driver, visit, "visit.booked", 1, change -> due(change, "VAS"));
        recordAt(driver, visit, vas(41), DAY).statusCode(201);
        upstream.visit(driver, visit, "visit.rescheduled", 2, change -> due(change, "VAS", "GAIT"));
        String id = ofVisit(visit)
                .body("items[0].status", is("OPEN"))
                .body("items[0].recorded.kind", contains("VAS"))
                .body("items[0].missing.kind", contains("GAIT"))
                .extract()
                .path("items[0].id");
        Contracts.assertMatches(kafka.await("assessments.v1", "protocol.reopened", UUID.fromString(id))
                .toString());
    }

    @Test
    void countsWhatWasRecordedBeforeItCame() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = ids.next();
        upstream.visit(driver, visit, "visit.planned", 0, change -> change.putNull("protocol"));
        recordAt(driver, visit, vas(41), DAY).statusCode(201);
        ofVisit(visit).body("items", empty());
        upstream.visit(driver, visit, "visit.booked", 1, change -> due(change, "VAS"));
        ofVisit(visit).body("items[0].status", is("COMPLETE"));
    }

    @Test
    void countsWhatIsRecordedWhileItsVisitIsBooked() throws Exception {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = ids.next();
        upstream.visit(driver, visit, "visit.planned", 0, change -> change.putNull("protocol"));
        ExecutorService programmeService = Executors.newSingleThreadExecutor();
        Future<?> booked = AsClinic.call(driver.clinicId(), () -> {
            recording.record(
                    new NewAssessment(
                            driver.patientId(),
                            driver.episodeId(),
                            visit,
                            OffsetDateTime.parse(DAY).toInstant(),
                            new Vas(41, Vas.Site.LEG, Vas.Situation.WORST_24H)),
                    RecordedBy.STAFF);
            Future<?> announced = programmeService.submit(
                    () -> upstream.visit(driver, visit, "visit.booked", 1, change -> due(change, "VAS")));
            await().pollInSameThread().until(this::somebodyWaitsForALock);
            return announced;
        });
        booked.get(20, TimeUnit.SECONDS);
        programmeService.shutdown();
        ofVisit(visit).body("items[0].status", is("COMPLETE"));
    }

    private boolean somebodyWaitsForALock() {
        return !entityManager
                .createNativeQuery("select 1 from pg_locks where not granted")
                .getResultList()
                .isEmpty();
    }

    @Test
    void isNotClosedByThePatientsOwnValue() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = shortVisit(driver);
        post(Tokens.patient(driver.clinicId(), driver.patientId()), body(driver, vas(41), DAY, visit))
                .statusCode(201);
        ofVisit(visit).body("items[0].missing", hasSize(3));
    }

    @Test
    void isCancelledWithItsVisitAndAnOldEventChangesNothing() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = ids.next();
        upstream.visit(driver, visit, "visit.booked", 1, change -> due(change, "VAS"));
        upstream.visit(driver, visit, "visit.cancelled", 3, change -> {});
        upstream.visit(driver, visit, "visit.booked", 2, change -> due(change, "VAS", "GAIT"));
        String id = ofVisit(visit)
                .body("items[0].status", is("CANCELLED"))
                .body("items[0].due", hasSize(1))
                .extract()
                .path("items[0].id");
        waive(id, "VAS", null).statusCode(409).body("current", is("CANCELLED"));
    }

    @Test
    void forgetsWhatIsVoidedAfterItWasCancelledAndOpensWithoutIt() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = ids.next();
        upstream.visit(driver, visit, "visit.booked", 1, change -> due(change, "VAS"));
        String id =
                recordAt(driver, visit, vas(41), DAY).statusCode(201).extract().path("id");
        upstream.visit(driver, visit, "visit.cancelled", 2, change -> {});
        makeVoid(id).statusCode(200);
        ofVisit(visit)
                .body("items[0].status", is("CANCELLED"))
                .body("items[0].recorded", hasSize(0))
                .body("items[0].missing", hasSize(1));
        upstream.visit(driver, visit, "visit.booked", 3, change -> due(change, "VAS"));
        ofVisit(visit).body("items[0].status", is("OPEN"));
    }

    @Test
    void refusesToWaiveWhatIsNotDue() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID visit = shortVisit(driver);
        String id = ofVisit(visit).extract().path("items[0].id");
        waive(id, "GAIT", null).statusCode(422).body("type", is("/problems/not-due"));
        waive(id, "TENSION_TEST", "BONNET").statusCode(422);
        waive(id, "EMG", null).statusCode(200);
        waive(id, "EMG", null)
                .statusCode(409)
                .body("type", is("/problems/wrong-state"))
                .body("current", is("WAIVED"))
                .body("allowed", contains("DUE"));
        recordAt(driver, visit, vas(41), DAY).statusCode(201);
        waive(id, "VAS", null).statusCode(409).body("current", is("RECORDED"));
    }

    @Test
    void refusesWhoMayNotAndWhatIsMissing() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = ofVisit(shortVisit(driver)).extract().path("items[0].id");
        Map<String, Object> emg = Map.of("kind", "EMG", "reason", "not published");
        given().contentType(ContentType.JSON)
                .body(emg)
                .post(PROTOCOLS + "/" + id + "/waive")
                .then()
                .statusCode(401);
        waiveAs(Tokens.therapist(), id, emg).statusCode(403);
        waiveAs(Tokens.doctor(Clinics.KAUNAS), id, emg).statusCode(404);
        waiveAs(Tokens.doctor(), id, Map.of("kind", "EMG", "reason", " "))
                .statusCode(422)
                .body("violations.field", contains("reason"));
        as(Tokens.doctor())
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(emg)
                .post(PROTOCOLS + "/" + id + "/waive")
                .then()
                .statusCode(412);
        as(Tokens.doctor(Clinics.KAUNAS)).get(PROTOCOLS + "/" + id).then().statusCode(404);
        as(Tokens.patient(driver.clinicId(), driver.patientId()))
                .get(PROTOCOLS + "/" + id)
                .then()
                .statusCode(403);
        as(Tokens.doctor()).get(PROTOCOLS + "/" + ids.next()).then().statusCode(404);
        as(Tokens.doctor())
                .get(PROTOCOLS + "/" + id)
                .then()
                .body("waived", empty())
                .body("missing.find { it.kind == 'EMG' }.test", nullValue());
    }

    private UUID shortVisit(Case driver) {
        return upstream.visit(driver, "visit.booked", change -> {
            due(change, "VAS", "EMG");
            change.withArray("protocol").addObject().put("kind", "TENSION_TEST").put("test", "SLUMP");
        });
    }

    private static void due(ObjectNode visit, String... kinds) {
        ArrayNode protocol = visit.putArray("protocol");
        for (String kind : kinds) {
            protocol.addObject().put("kind", kind).putNull("test");
        }
    }

    private static ValidatableResponse ofVisit(UUID visit) {
        return as(Tokens.doctor()).get(PROTOCOLS + "?visitId=" + visit).then().statusCode(200);
    }

    private static ValidatableResponse waive(String id, String kind, String test) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "reason", "not published"));
        body.put("test", test);
        return waiveAs(Tokens.doctor(), id, body);
    }

    private static ValidatableResponse waiveAs(String token, String id, Map<String, Object> body) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PROTOCOLS + "/" + id + "/waive")
                .then();
    }
}
