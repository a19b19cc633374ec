package clinic.kinezioteka.patients.redflag;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.open;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RedFlagResourceTest {
    private static final String EPISODES = "/api/v1/episodes/";
    private static final String FLAGS = "/api/v1/red-flags";

    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void holdsAllEpisodesOfThePatientUntilTheLastFlagIsCleared() {
        UUID other = episode(patient);
        UUID first = flag(episode, "FOOT_DROP");
        UUID second = flag(other, "SADDLE_SENSATION_ALTERED");
        assertStatus(episode, "ON_HOLD");
        assertStatus(other, "ON_HOLD");

        open(patient, lumbar())
                .then()
                .statusCode(201)
                .body("status", equalTo("ON_HOLD"))
                .body("openFlagIds", contains(first.toString(), second.toString()));

        clear(episode, "examined", first).then().statusCode(200).body("openFlagIds", contains(second.toString()));
        assertStatus(other, "ON_HOLD");
        clear(episode, "MRI without compression", second)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("heldUntil", notNullValue())
                .body("history.status", contains("OPEN", "ON_HOLD", "OPEN"));
        assertStatus(other, "OPEN");

        List<JsonNode> events = new KafkaProbe().await("episodes.v1", other, 5);
        events.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(events)
                .extracting(event -> event.path("type").asText().replaceAll("clinic.kinezioteka.|.v1", ""))
                .containsExactly(
                        "episode.opened", "episode.held", "episode.updated", "episode.updated", "episode.hold-cleared");
        assertThat(events)
                .extracting(event -> event.path("sequence").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void letsNoEpisodeSlipPastAHoldThatBeginsAtTheSameMoment() {
        Map<String, Object> body = lumbar();
        List<Integer> answers = Stream.<Supplier<Response>>of(
                        () -> open(patient, body),
                        () -> open(patient, body),
                        () -> raise(Map.of("code", "FEVER")),
                        () -> open(patient, body),
                        () -> raise(Map.of("code", "FOOT_DROP")))
                .parallel()
                .map(command -> command.get().statusCode())
                .toList();
        assertThat(answers).containsOnly(201);
        as(Tokens.doctor())
                .get("/api/v1/episodes?patientId=" + patient)
                .then()
                .body("items", hasSize(4))
                .body("items.status", everyItem(equalTo("ON_HOLD")))
                .body("items.openFlagIds", everyItem(hasSize(2)));
    }

    @Test
    void tellsTheOthersOfARaisedAndAClearedFlagButNotTheWords() {
        UUID flag = id(as(Tokens.reception())
                .body(Map.of("code", "FEVER", "note", "38.9 since yesterday"))
                .post(EPISODES + episode + "/red-flags"));
        clear(episode, "antibiotics, no pain", flag).then().statusCode(200);
        List<JsonNode> events = new KafkaProbe().await("episodes.v1", flag, 2);
        events.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(events.get(1).at("/data/status").asText()).isEqualTo("CLEARED");
        assertThat(events.toString()).doesNotContain("38.9", "antibiotics");
    }

    @Test
    void saysWhatToTellThePatientInHisLanguage() {
        as(Tokens.therapist())
                .header("Accept-Language", "lt")
                .body(Map.of("code", "BLADDER_BOWEL_DYSFUNCTION"))
                .post(EPISODES + episode + "/red-flags")
                .then()
                .statusCode(201)
                .body("tier", equalTo("EMERGENCY"))
                .body("origin", equalTo("STAFF"))
                .body("safetyText", containsString("skambinkite 112"));
    }

    @Test
    void showsASignToBeWatchedAndHoldsNothing() {
        flag(episode, "NIGHT_PAIN");
        assertStatus(episode, "OPEN");
        as(Tokens.reception())
                .get(FLAGS + "?episodeId=" + episode + "&tier=WATCH&status=OPEN")
                .then()
                .statusCode(200)
                .body("items.code", contains("NIGHT_PAIN"));
    }

    @Test
    void letsThePatientRaiseHisOwnOnly() {
        String himself = Tokens.patient(Clinics.VILNIUS, patient);
        as(himself)
                .body(Map.of("code", "FEVER"))
                .post(EPISODES + episode + "/red-flags")
                .then()
                .statusCode(201)
                .body("origin", equalTo("PATIENT"));
        UUID another = episode(patient());
        as(himself)
                .body(Map.of("code", "FEVER"))
                .post(EPISODES + another + "/red-flags")
                .then()
                .statusCode(404);
        as(himself).get(FLAGS).then().statusCode(403);
    }

    @Test
    void refusesWhatIsNoSignAndATimeOutsideTheEpisode() {
        raise(Map.of("code", "HICCUPS")).then().statusCode(422).body("violations[0].field", equalTo("code"));
        raise(Map.of(
                        "code",
                        "FEVER",
                        "observedAt",
                        OffsetDateTime.now().plusHours(1).toString()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("observedAt"));
        raise(Map.of(
                        "code",
                        "FEVER",
                        "observedAt",
                        OffsetDateTime.now().minusYears(1).toString()))
                .then()
                .statusCode(422);
        raise(Map.of()).then().statusCode(422);
        as(Tokens.doctor(Clinics.KAUNAS))
                .body(Map.of("code", "FEVER"))
                .post(EPISODES + episode + "/red-flags")
                .then()
                .statusCode(404);
        assertStatus(episode, "OPEN");
    }

    @Test
    void isAcknowledgedByADoctor() {
        UUID flag = flag(episode, "FOOT_DROP");
        String path = FLAGS + "/" + flag;
        as(Tokens.therapist()).post(path + "/acknowledge").then().statusCode(403);
        as(Tokens.doctor(Clinics.KAUNAS)).post(path + "/acknowledge").then().statusCode(404);
        as(Tokens.doctor())
                .header("If-Match", "\"5\"")
                .post(path + "/acknowledge")
                .then()
                .statusCode(412);
        as(Tokens.doctor())
                .post(path + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .body("status", equalTo("OPEN"));
        assertStatus(episode, "ON_HOLD");
        clear(episode, "examined", flag).then().statusCode(200);
        as(Tokens.doctor()).post(path + "/acknowledge").then().statusCode(409).body("current", equalTo("CLEARED"));
        as(Tokens.reception()).get(path).then().statusCode(200).body("clearReason", equalTo("examined"));
    }

    @Test
    void clearsNothingUnlessAllFlagsNamedAreOpenAndThePatients() {
        UUID flag = flag(episode, "FOOT_DROP");
        UUID cleared = flag(episode, "FEVER");
        clear(episode, "gone", cleared).then().statusCode(200);
        UUID anothers = flag(episode(patient()), "FEVER");
        clear(episode, "why", flag, anothers)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("violations.field", contains("flagIds[1]"));
        clear(episode, "why", flag, cleared).then().statusCode(409).body("current", equalTo("CLEARED"));
        clear(episode, "", flag).then().statusCode(422);
        clear(episode, "why").then().statusCode(422).body("violations[0].field", equalTo("flagIds"));
        as(Tokens.therapist())
                .body(Map.of("flagIds", List.of(flag), "reason", "why"))
                .post(EPISODES + episode + "/clear-hold")
                .then()
                .statusCode(403);
        assertStatus(episode, "ON_HOLD");
    }

    @Test
    void listsOnlyTheOwnClinic() {
        UUID flag = flag(episode, "FEVER");
        as(Tokens.doctor())
                .get(FLAGS + "?patientId=" + patient + "&tier=URGENT&tier=EMERGENCY")
                .then()
                .statusCode(200)
                .body("items.id", contains(flag.toString()));
        as(Tokens.doctor(Clinics.KAUNAS))
                .get(FLAGS + "?patientId=" + patient)
                .then()
                .body("items", hasSize(0));
        as(Tokens.doctor(Clinics.KAUNAS)).get(FLAGS + "/" + flag).then().statusCode(404);
    }

    private Response raise(Map<String, Object> sign) {
        return as(Tokens.doctor()).body(sign).post(EPISODES + episode + "/red-flags");
    }

    private static Response clear(UUID episode, String reason, UUID... flags) {
        return as(Tokens.doctor())
                .body(Map.of("flagIds", List.of(flags), "reason", reason))
                .post(EPISODES + episode + "/clear-hold");
    }

    private static void assertStatus(UUID episode, String status) {
        as(Tokens.doctor()).get(EPISODES + episode).then().statusCode(200).body("status", equalTo(status));
    }
}
