package clinic.kinezioteka.patients.episode;

import static clinic.kinezioteka.patients.Api.answers;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.open;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import clinic.kinezioteka.patients.Api;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class EpisodeResourceTest {
    private static final String EPISODES = "/api/v1/episodes/";

    @Test
    void opensAnEpisodeAndTellsTheOthers() {
        UUID patient = patient();
        var created = open(patient, lumbar());
        UUID id = id(created);
        created.then()
                .header("Location", endsWith(EPISODES + id))
                .header("ETag", "\"0\"")
                .body("status", equalTo("OPEN"))
                .body("chronicity", equalTo("ACUTE"))
                .body("screening.answers.positive", not(hasItem(true)))
                .body("raisedFlags", hasSize(0))
                .body("history.status", contains("OPEN"));
        JsonNode event = new KafkaProbe().await("episodes.v1", "episode.opened", id);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("partitionkey").asText()).isEqualTo(patient.toString());
        assertThat(event.toString()).doesNotContain("cannot sit");
        assertThat(event.at("/data/complaints").toString()).isEqualTo("[\"PAIN\",\"SHOOTING_BACK\"]");
        assertThat(event.at("/data/causes").toString()).isEqualTo("[\"DISC_HERNIATION\"]");
    }

    @Test
    void tellsWhatACervicalScreeningPermits() {
        UUID patient = patient();
        Map<String, Object> cervical = with(
                with(with(lumbar(), "region", "CERVICAL"), "complaints", List.of("NECK_SHOULDER_PAIN")),
                "screening",
                Map.of("answers", answers("RADICULITIS", "CERVICAL", "TINNITUS")));
        open(patient, cervical)
                .then()
                .statusCode(201)
                .body("clearance.cervicalCordNegative", equalTo(true))
                .body("clearance.cervicalVascularNegative", equalTo(true))
                .body("status", equalTo("OPEN"))
                .body("raisedFlags.code", contains("TINNITUS"))
                .body("raisedFlags.tier", contains("WATCH"));
    }

    @Test
    void putsAnEpisodeOnHoldWhoseScreeningFindsAnEmergency() {
        var opened = open(patient(), lumbar("SADDLE_SENSATION_ALTERED", "NIGHT_PAIN"));
        UUID id = id(opened);
        opened.then()
                .body("status", equalTo("ON_HOLD"))
                .body("openFlagIds", hasSize(1))
                .body("raisedFlags.code", hasItems("SADDLE_SENSATION_ALTERED", "NIGHT_PAIN"))
                .body("raisedFlags.origin", contains("SCREENING", "SCREENING"))
                .body("raisedFlags.safetyText", hasItem(containsString("112")))
                .body("history.status", contains("OPEN", "ON_HOLD"));
        JsonNode held = new KafkaProbe().await("episodes.v1", "episode.held", id);
        Contracts.assertMatches(held.toString());
        assertThat(held.at("/data/heldAt").asText())
                .startsWith(LocalDate.now(Api.ZONE).minusWeeks(2).minusDays(1).toString());
    }

    @Test
    void refusesWhatBreaksARuleAndOpensNothing() {
        UUID patient = patient();
        open(patient, with(lumbar(), "region", "UPPER"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/region-does-not-fit"))
                .body("violations[0].field", equalTo("region"));
        String tomorrow = LocalDate.now(Api.ZONE).plusDays(1).toString();
        open(patient, with(lumbar(), "startedOn", tomorrow))
                .then()
                .statusCode(422)
                .body("violations.field", contains("startedOn"));
        open(patient, with(lumbar(), "screening", Map.of("answers", List.of())))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/screening-incomplete"));
        open(patient, with(with(lumbar(), "icd10", "back"), "side", null))
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("icd10", "side"));
        open(patient, with(lumbar(), "complaints", List.of("SLAPPING_GAIT")))
                .then()
                .statusCode(422);
        open(patient, with(lumbar(), "condition", "LUMBAGO"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be one of [RADICULITIS, SCIATICA]"));
        as(Tokens.doctor()).get("/api/v1/episodes?patientId=" + patient).then().body("items", hasSize(0));
    }

    @Test
    void isOpenedByADoctorOfThePatientsClinicOnly() {
        UUID patient = patient();
        Map<String, Object> body = lumbar();
        String path = "/api/v1/patients/" + patient + "/episodes";
        as(Tokens.reception()).body(body).post(path).then().statusCode(403);
        as(Tokens.doctor(Clinics.KAUNAS)).body(body).post(path).then().statusCode(404);
        open(UUID.randomUUID(), body).then().statusCode(404);
    }

    @Test
    void listsByPatientAndStatus() {
        UUID patient = patient();
        UUID first = episode(patient);
        UUID second = episode(patient);
        close(first, Map.of("reason", "PARTIAL")).then().statusCode(200);
        as(Tokens.therapist())
                .get("/api/v1/episodes?patientId=" + patient + "&count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString(), second.toString()))
                .body("total", equalTo(2));
        as(Tokens.therapist())
                .get("/api/v1/episodes?status=OPEN&status=ON_HOLD&patientId=" + patient)
                .then()
                .body("items.id", contains(second.toString()));
        as(Tokens.doctor(Clinics.KAUNAS))
                .get("/api/v1/episodes?patientId=" + patient)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void showsAPatientHisOwnOnly() {
        UUID patient = patient();
        UUID own = episode(patient);
        UUID other = episode(patient());
        String himself = Tokens.patient(Clinics.VILNIUS, patient);
        as(himself).get("/api/v1/episodes").then().statusCode(200).body("items.id", contains(own.toString()));
        as(himself).get(EPISODES + own).then().statusCode(200);
        as(himself).get(EPISODES + other).then().statusCode(404);
        as(himself)
                .body(Map.of("reason", "PARTIAL"))
                .post(EPISODES + own + "/close")
                .then()
                .statusCode(403);
    }

    @Test
    void changesTheDescriptionButNotTheCourse() {
        UUID id = episode(patient());
        patching(Tokens.doctor(), 0)
                .body(Map.of("side", "LEFT", "roots", List.of("L5", "S1")))
                .patch(EPISODES + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("side", equalTo("LEFT"))
                .body("roots", contains("L5", "S1"));
        Contracts.assertMatches(
                new KafkaProbe().await("episodes.v1", "episode.updated", id).toString());
        patching(Tokens.doctor(), 1)
                .body(Map.of("condition", "SCIATICA", "region", "UPPER"))
                .patch(EPISODES + id)
                .then()
                .statusCode(422)
                .body("violations.field", contains("condition", "region"));
        patching(Tokens.doctor(), 0).body("{}").patch(EPISODES + id).then().statusCode(412);
        as(Tokens.doctor())
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(EPISODES + id)
                .then()
                .statusCode(428);
        patching(Tokens.therapist(), 1).body("{}").patch(EPISODES + id).then().statusCode(403);
        patching(Tokens.doctor(Clinics.KAUNAS), 1)
                .body("{}")
                .patch(EPISODES + id)
                .then()
                .statusCode(404);
    }

    @Test
    void warnsOfADiagnosisThatIsUnusualForTheRegion() {
        open(patient(), lumbar()).then().statusCode(201).body("warnings", hasSize(0));
        Map<String, Object> cervicalCode = with(lumbar(), "icd10", "m54.12");
        UUID id = id(open(patient(), cervicalCode));
        patching(Tokens.doctor(), 0)
                .body(Map.of("icd10", "M54.3"))
                .patch(EPISODES + id)
                .then()
                .statusCode(200)
                .body("icd10", equalTo("M54.3"))
                .body("warnings.code", contains("ICD10_OTHER_CONDITION"))
                .body("warnings.field", contains("icd10"));
        as(Tokens.doctor()).get(EPISODES + id).then().body("warnings", hasSize(0));
    }

    @Test
    void keepsEveryAnswerOfEveryScreeningReadable() {
        UUID patient = patient();
        UUID id = episode(patient);
        patching(Tokens.doctor(), 0)
                .body(Map.of("screening", Map.of("answers", answers("RADICULITIS", "LUMBAR", "NIGHT_PAIN"))))
                .patch(EPISODES + id)
                .then()
                .statusCode(200);
        String screenings = EPISODES + id + "/screenings";
        int questions = answers("RADICULITIS", "LUMBAR").size();
        as(Tokens.patient(Clinics.VILNIUS, patient))
                .header("Accept-Language", "lt")
                .get(screenings)
                .then()
                .statusCode(200)
                .header("Content-Language", "lt")
                .body("items", hasSize(2))
                .body("items[0].answers", hasSize(questions))
                .body("items[0].answers.positive", not(hasItem(true)))
                .body("items[1].answers.findAll { it.positive }.code", contains("NIGHT_PAIN"))
                .body("items[1].answers.text", not(hasItem("")));
        as(Tokens.doctor(Clinics.KAUNAS)).get(screenings).then().statusCode(404);
        as(Tokens.patient(Clinics.VILNIUS, patient())).get(screenings).then().statusCode(404);
        as(Tokens.privacyOfficer()).get(screenings).then().statusCode(403);
    }

    @Test
    void raisesWhatANewScreeningFinds() {
        UUID id = episode(patient());
        patching(Tokens.doctor(), 0)
                .body(Map.of("screening", Map.of("answers", answers("RADICULITIS", "LUMBAR", "FEVER"))))
                .patch(EPISODES + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"))
                .body("raisedFlags.code", contains("FEVER"));
    }

    @Test
    void closesAnEpisodeOnceWithinItsCourse() {
        UUID id = episode(patient());
        close(id, Map.of()).then().statusCode(422).body("violations.field", contains("reason"));
        close(
                        id,
                        Map.of(
                                "reason",
                                "GOALS_MET",
                                "closedOn",
                                LocalDate.now(Api.ZONE).plusDays(1).toString()))
                .then()
                .statusCode(422);
        close(id, Map.of("reason", "GOALS_MET", "closedOn", "2020-01-01"))
                .then()
                .statusCode(422);
        close(id, Map.of("reason", "GOALS_MET", "workStatus", "WORKING", "note", "went well"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closing.reason", equalTo("GOALS_MET"))
                .body("closing.workStatus", equalTo("WORKING"))
                .body("closing.analgesics", equalTo(null))
                .body("closing.closedOn", equalTo(LocalDate.now(Api.ZONE).toString()));
        close(id, Map.of("reason", "PARTIAL"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("current", equalTo("CLOSED"))
                .body("allowed", contains("PROPOSED", "OPEN", "ON_HOLD"));
        JsonNode event = new KafkaProbe().await("episodes.v1", "episode.closed", id);
        Contracts.assertMatches(event.toString());
        assertThat(event.toString()).doesNotContain("went well");
    }

    @Test
    void refusesToCloseFromAStaleVersionIfOneIsNamed() {
        UUID id = episode(patient());
        as(Tokens.doctor())
                .header("If-Match", "\"7\"")
                .body(Map.of("reason", "PARTIAL"))
                .post(EPISODES + id + "/close")
                .then()
                .statusCode(412);
        as(Tokens.reception())
                .body(Map.of("reason", "PARTIAL"))
                .post(EPISODES + id + "/close")
                .then()
                .statusCode(403);
        close(UUID.randomUUID(), Map.of("reason", "PARTIAL")).then().statusCode(404);
    }

    private static Response close(UUID episode, Map<String, Object> closing) {
        return as(Tokens.doctor()).body(closing).post(EPISODES + episode + "/close");
    }
}
