package clinic.kinezioteka.patients.merging;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.open;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import clinic.kinezioteka.patients.Api;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MergePatientsTest {
    private static final String PATIENTS = "/api/v1/patients/";

    @Test
    void leavesOneRecordAndAPointerToItAndTellsTheOthers() {
        UUID survivor = patient();
        UUID duplicate = patient();
        merge(survivor, duplicate)
                .statusCode(200)
                .body("id", equalTo(survivor.toString()))
                .body("status", equalTo("ACTIVE"))
                .body("mergedInto", equalTo(null));
        read(duplicate).body("status", equalTo("MERGED")).body("mergedInto", equalTo(survivor.toString()));
        JsonNode event = new KafkaProbe().await("patients.v1", "patient.merged", duplicate);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("partitionkey").asText()).isEqualTo(survivor.toString());
        assertThat(event.path("data").path("patientId").asText()).isEqualTo(survivor.toString());
    }

    @Test
    void movesEpisodesAndHoldsThemForTheOpenFlagsOfBoth() {
        UUID survivor = patient();
        UUID duplicate = patient();
        UUID kept = episode(survivor);
        UUID moved = episode(duplicate);
        UUID flag = flag(moved, "SADDLE_SENSATION_ALTERED");
        merge(survivor, duplicate).statusCode(200);
        for (UUID patient : List.of(survivor, duplicate)) {
            as(Tokens.doctor())
                    .get("/api/v1/episodes?patientId=" + patient)
                    .then()
                    .body("items.id", contains(kept.toString(), moved.toString()))
                    .body("items.patientId", everyItem(equalTo(survivor.toString())))
                    .body("items.status", everyItem(equalTo("ON_HOLD")))
                    .body("items.openFlagIds", everyItem(contains(flag.toString())));
            as(Tokens.doctor())
                    .get("/api/v1/red-flags?patientId=" + patient)
                    .then()
                    .body("items.patientId", contains(survivor.toString()));
        }
        assertThat(new KafkaProbe()
                        .await("episodes.v1", "episode.held", kept)
                        .path("partitionkey")
                        .asText())
                .isEqualTo(survivor.toString());
        as(Tokens.doctor())
                .body(Map.of("flagIds", List.of(flag), "reason", "examined"))
                .post("/api/v1/episodes/" + kept + "/clear-hold")
                .then()
                .statusCode(200);
        as(Tokens.doctor()).get("/api/v1/episodes/" + moved).then().body("status", equalTo("OPEN"));
    }

    @Test
    void tellsTheStoryOfBothRecordsInOneTimeline() {
        UUID survivor = patient();
        UUID duplicate = patient();
        UUID episode = episode(duplicate);
        await().until(() -> timeline(duplicate).contains("episode.opened"));
        merge(survivor, duplicate).statusCode(200);
        ProbeEvent late = ProbeEvent.of(
                "visits.v1",
                "visit.missed",
                UUID.randomUUID(),
                3,
                duplicate,
                Map.of("patientId", duplicate, "episodeId", episode));
        new KafkaProbe().publish(late);
        await().until(() -> timeline(survivor)
                .containsAll(List.of("patient.merged", "visit.missed", "episode.opened", "patient.registered")));
        assertThat(timeline(duplicate)).isEqualTo(timeline(survivor));
        as(Tokens.doctor())
                .get(PATIENTS + survivor + "/timeline")
                .then()
                .body("items.patientId", everyItem(equalTo(survivor.toString())))
                .body("items.details.patientId", everyItem(equalTo(survivor.toString())));
    }

    @Test
    void makesConsentsTheSurvivorsAndTheLaterDecisionCount() {
        UUID survivor = patient();
        UUID duplicate = patient();
        decide(survivor, "GRANTED");
        decide(duplicate, "REFUSED");
        merge(survivor, duplicate).statusCode(200);
        as(Tokens.reception())
                .get(PATIENTS + survivor + "/consents")
                .then()
                .statusCode(200)
                .body("items.decision", hasItems("GRANTED", "REFUSED"))
                .body("items.find { it.decision == 'GRANTED' }.status", equalTo("SUPERSEDED"))
                .body("items.patientId", everyItem(equalTo(survivor.toString())));
    }

    @Test
    void pointsToTheLastOfAChain() {
        UUID first = patient();
        UUID second = patient();
        UUID last = patient();
        merge(second, first).statusCode(200);
        merge(last, second).statusCode(200);
        read(first).body("mergedInto", equalTo(last.toString()));
        read(second).body("mergedInto", equalTo(last.toString()));
    }

    @Test
    void refusesACircleAndWhatIsMergedAlready() {
        UUID survivor = patient();
        UUID duplicate = patient();
        UUID another = patient();
        merge(survivor, duplicate).statusCode(200);
        for (ValidatableResponse refused :
                List.of(merge(duplicate, survivor), merge(another, duplicate), merge(survivor, duplicate))) {
            refused.statusCode(409)
                    .body("type", equalTo("/problems/patient-merged"))
                    .body("mergedInto", equalTo(survivor.toString()));
        }
        read(another).body("status", equalTo("ACTIVE"));
    }

    @Test
    void mergesOnceWhenAskedTwiceAtTheSameTime() {
        UUID one = patient();
        UUID other = patient();
        List<Integer> answers = Stream.of(List.of(one, other), List.of(other, one))
                .parallel()
                .map(pair -> merge(pair.get(0), pair.get(1)).extract().statusCode())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void refusesARecordWithItselfOrOfAnotherClinicOrOfNobody() {
        UUID survivor = patient();
        UUID foreign = id(as(Tokens.reception(Clinics.KAUNAS)).body(somebody()).post("/api/v1/patients"));
        merge(survivor, survivor)
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body("violations.field", contains("duplicateId"));
        for (UUID unknown : List.of(foreign, UUID.randomUUID())) {
            merge(survivor, unknown)
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-reference"))
                    .body("violations.field", contains("duplicateId"));
        }
        as(Tokens.admin())
                .body("{}")
                .post(PATIENTS + survivor + "/merge")
                .then()
                .statusCode(422);
    }

    @Test
    void isForTheAdminOfTheClinicAndTheVersionThatHeKnows() {
        UUID survivor = patient();
        UUID duplicate = patient();
        for (String token : List.of(Tokens.doctor(), Tokens.reception(), Tokens.privacyOfficer())) {
            as(token)
                    .body(Map.of("duplicateId", duplicate))
                    .post(PATIENTS + survivor + "/merge")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.admin(Clinics.KAUNAS))
                .body(Map.of("duplicateId", duplicate))
                .post(PATIENTS + survivor + "/merge")
                .then()
                .statusCode(404);
        as(Tokens.expired())
                .body(Map.of("duplicateId", duplicate))
                .post(PATIENTS + survivor + "/merge")
                .then()
                .statusCode(401);
        as(Tokens.admin())
                .header("If-Match", "\"7\"")
                .body(Map.of("duplicateId", duplicate))
                .post(PATIENTS + survivor + "/merge")
                .then()
                .statusCode(412);
        read(duplicate).body("status", equalTo("ACTIVE"));
    }

    @Test
    void takesNoWritesUnderTheMergedRecord() {
        UUID survivor = patient();
        UUID duplicate = patient();
        Map<String, Object> details = somebody();
        merge(survivor, duplicate).statusCode(200);
        for (ValidatableResponse refused : List.of(
                patching(Tokens.reception(), 1)
                        .body(Map.of("address", "elsewhere"))
                        .patch(PATIENTS + duplicate)
                        .then(),
                as(Tokens.reception())
                        .header("If-Match", "\"1\"")
                        .body(details)
                        .put(PATIENTS + duplicate)
                        .then(),
                open(duplicate, lumbar()).then())) {
            refused.statusCode(409).body("type", equalTo("/problems/patient-merged"));
        }
    }

    @Test
    void letsTheTokenOfTheMergedPatientWorkOn() {
        UUID survivor = patient();
        UUID duplicate = patient();
        UUID episode = episode(survivor);
        String token = Tokens.patient(Clinics.VILNIUS, duplicate);
        as(token).get(PATIENTS + survivor).then().statusCode(404);
        merge(survivor, duplicate).statusCode(200);
        as(token).get(PATIENTS + survivor).then().statusCode(200);
        as(token).get("/api/v1/episodes").then().body("items.id", contains(episode.toString()));
        as(token).get("/api/v1/episodes/" + episode).then().statusCode(200);
        as(token).get(PATIENTS + duplicate + "/timeline").then().statusCode(200);
        as(token).get(PATIENTS + patient()).then().statusCode(404);
    }

    @Test
    void findsThePersonByWhatTheMergedRecordSaid() {
        Map<String, Object> maiden = somebody();
        UUID survivor = patient();
        UUID duplicate = id(register(maiden));
        merge(survivor, duplicate).statusCode(200).body("identifiers", hasSize(2));
        read(duplicate).body("identifiers", hasSize(0));
        String number = ((Map<?, ?>) ((List<?>) maiden.get("identifiers")).get(0))
                .get("value")
                .toString();
        for (Map<String, Object> search :
                List.of(Map.of("name", maiden.get("familyName")), Map.<String, Object>of("identifier", number))) {
            as(Tokens.reception())
                    .body(search)
                    .post("/api/v1/patients/search")
                    .then()
                    .body("items.id", contains(survivor.toString()));
        }
        register(with(maiden, "identifiers", List.of()))
                .then()
                .statusCode(409)
                .body("candidates.id", hasItems(survivor.toString()));
        register(maiden).then().statusCode(409).body("id", equalTo(survivor.toString()));
    }

    @Test
    void namesAPersonOnceWhoseTwoRecordsAreBothLikely() {
        Map<String, Object> person = with(somebody(), "identifiers", List.of());
        UUID survivor = id(register(person));
        UUID duplicate = id(register(with(person, "acknowledgeDuplicates", true)));
        merge(survivor, duplicate).statusCode(200);
        register(person).then().statusCode(409).body("candidates.id", contains(survivor.toString()));
    }

    @Test
    void saysThatARecordIsMergedBeforeThatItsNumberIsTaken() {
        Map<String, Object> details = somebody();
        UUID survivor = patient();
        UUID duplicate = id(register(details));
        merge(survivor, duplicate).statusCode(200);
        as(Tokens.reception())
                .header("If-Match", "*")
                .body(details)
                .put(PATIENTS + duplicate)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/patient-merged"));
    }

    private static void decide(UUID patient, String decision) {
        as(Tokens.reception())
                .body(Map.of(
                        "purpose",
                        "STATISTICS",
                        "decision",
                        decision,
                        "validFrom",
                        LocalDate.now(Api.ZONE).toString()))
                .post(PATIENTS + patient + "/consents")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse merge(UUID survivor, UUID duplicate) {
        return as(Tokens.admin())
                .body(Map.of("duplicateId", duplicate))
                .post(PATIENTS + survivor + "/merge")
                .then();
    }

    private static ValidatableResponse read(UUID patient) {
        return as(Tokens.reception()).get(PATIENTS + patient).then().statusCode(200);
    }

    private static List<String> timeline(UUID patient) {
        return as(Tokens.doctor())
                .get(PATIENTS + patient + "/timeline?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }
}
