package clinic.kinezioteka.patients.opening;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.complaint.Proposal;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProposedEpisodeTest {
    private static final String EPISODES = "/api/v1/episodes/";

    @Inject
    ProposeEpisode proposing;

    @Inject
    Tenant tenant;

    @Test
    void waitsForADoctor() {
        UUID id = proposed(patient());
        as(Tokens.reception())
                .get(EPISODES + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("condition", equalTo("SCIATICA"))
                .body("region", nullValue())
                .body("startedOn", nullValue())
                .body("chronicity", nullValue())
                .body("screening.answers", hasSize(0));
        JsonNode event = new KafkaProbe().await("episodes.v1", "episode.proposed", id);
        Contracts.assertMatches(event.toString());
        patching(Tokens.doctor(), 0)
                .body(Map.of("side", "LEFT"))
                .patch(EPISODES + id)
                .then()
                .statusCode(409)
                .body("current", equalTo("PROPOSED"));
    }

    @Test
    void isOpenedOnceByADoctorWithWhatHeSays() {
        UUID id = proposed(patient());
        openIt(id, Tokens.doctor(), lumbar())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("condition", equalTo("RADICULITIS"))
                .body("chronicity", equalTo("ACUTE"))
                .body("history.status", contains("PROPOSED", "OPEN"));
        JsonNode event = new KafkaProbe().await("episodes.v1", "episode.opened", id);
        Contracts.assertMatches(event.toString());
        assertThat(event.path("sequence").asLong()).isEqualTo(1);
        openIt(id, Tokens.doctor(), lumbar())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("allowed", contains("PROPOSED"));
    }

    @Test
    void isOpenedByADoctorOfItsClinicOnlyAndAsAnyEpisode() {
        UUID id = proposed(patient());
        openIt(id, Tokens.reception(), lumbar()).then().statusCode(403);
        openIt(id, Tokens.doctor(Clinics.KAUNAS), lumbar()).then().statusCode(404);
        openIt(UUID.randomUUID(), Tokens.doctor(), lumbar()).then().statusCode(404);
        openIt(id, Tokens.doctor(), with(lumbar(), "region", "UPPER"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/region-does-not-fit"));
        as(Tokens.doctor())
                .header("If-Match", "\"3\"")
                .body(lumbar())
                .post(EPISODES + id + "/open")
                .then()
                .statusCode(412);
        as(Tokens.doctor()).get(EPISODES + id).then().body("status", equalTo("PROPOSED"));
    }

    @Test
    void isHeldByAFlagFromItsOpening() {
        UUID patient = patient();
        UUID id = proposed(patient);
        UUID flag = flag(episode(patient), "FOOT_DROP");
        as(Tokens.doctor()).get(EPISODES + id).then().body("status", equalTo("PROPOSED"));
        openIt(id, Tokens.doctor(), lumbar("NIGHT_PAIN"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"))
                .body("openFlagIds", contains(flag.toString()))
                .body("raisedFlags.code", contains("NIGHT_PAIN"));
    }

    @Test
    void takesASignSeenBeforeItsOpening() {
        UUID patient = patient();
        UUID id = proposed(patient);
        UUID other = episode(patient);
        flag(id, "SADDLE_SENSATION_ALTERED");
        as(Tokens.doctor()).get(EPISODES + other).then().body("status", equalTo("ON_HOLD"));
        as(Tokens.doctor())
                .body(Map.of("code", "FOOT_DROP", "observedAt", "2020-01-01T10:00:00+02:00"))
                .post(EPISODES + id + "/red-flags")
                .then()
                .statusCode(422);
    }

    @Test
    void isClosedAsItIs() {
        UUID id = proposed(patient());
        as(Tokens.doctor())
                .body(Map.of("reason", "REFERRED"))
                .post(EPISODES + id + "/close")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("region", nullValue());
        Contracts.assertMatches(
                new KafkaProbe().await("episodes.v1", "episode.closed", id).toString());
        patching(Tokens.doctor(), 1).body("{}").patch(EPISODES + id).then().statusCode(409);
    }

    private UUID proposed(UUID patient) {
        tenant.actFor(Clinics.VILNIUS);
        Proposal proposal = new Proposal(UUID.randomUUID(), Condition.SCIATICA, null, null);
        return proposing.propose(patient, proposal).id();
    }

    private static Response openIt(UUID id, String doctor, Map<String, Object> details) {
        return as(doctor).body(details).post(EPISODES + id + "/open");
    }
}
