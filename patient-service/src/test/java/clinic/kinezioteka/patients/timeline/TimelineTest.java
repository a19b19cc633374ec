package clinic.kinezioteka.patients.timeline;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patient;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TimelineTest {
    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void gathersWhatHappenedInAllServicesTheNewestFirst() {
        flag(episode, "FEVER");
        ProbeEvent visit = ProbeEvent.of(
                "visits.v1",
                "visit.completed",
                UUID.randomUUID(),
                4,
                patient,
                Map.of("patientId", patient, "episodeId", episode, "kind", "SESSION"));
        KafkaProbe probe = new KafkaProbe();
        probe.publish(visit);
        await().untilAsserted(() -> timeline("").body("items.type", hasSize(5)));
        probe.publish(visit);
        probe.publish(ProbeEvent.of(
                "programmes.v1", "programme.drafted", UUID.randomUUID(), 0, patient, Map.of("patientId", patient)));
        await().untilAsserted(() -> timeline("?type=programme.drafted").body("items", hasSize(1)));
        timeline("?count=true").body("total", equalTo(6));
        timeline("?episodeId=" + episode)
                .body("items", hasSize(4))
                .body("items[0].type", equalTo("visit.completed"))
                .body("items[0].details.kind", equalTo("SESSION"))
                .body("items[0].recordedAt", notNullValue());
        timeline("?type=episode.opened&type=patient.registered")
                .body("items.type", contains("episode.opened", "patient.registered"));
    }

    @Test
    void isReadInParts() {
        await().untilAsserted(() -> timeline("").body("items", hasSize(2)));
        String next = timeline("?limit=1")
                .body("items.type", contains("episode.opened"))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        timeline("?limit=1&cursor=" + next)
                .body("items.type", contains("patient.registered"))
                .body("next", equalTo(null));
    }

    @Test
    void isReadByStaffOfTheClinicAndThePatient() {
        String path = "/api/v1/patients/" + patient + "/timeline";
        as(Tokens.patient(Clinics.VILNIUS, patient)).get(path).then().statusCode(200);
        as(Tokens.patient(Clinics.VILNIUS, UUID.randomUUID())).get(path).then().statusCode(404);
        as(Tokens.doctor(Clinics.KAUNAS)).get(path).then().statusCode(404);
        as(Tokens.privacyOfficer()).get(path).then().statusCode(403);
    }

    private ValidatableResponse timeline(String query) {
        return as(Tokens.reception())
                .get("/api/v1/patients/" + patient + "/timeline" + query)
                .then()
                .statusCode(200);
    }
}
