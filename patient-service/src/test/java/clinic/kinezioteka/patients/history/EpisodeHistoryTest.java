package clinic.kinezioteka.patients.history;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class EpisodeHistoryTest {
    @Inject
    EntityManager entityManager;

    @Inject
    Tenant tenant;

    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void tellsWhoChangedWhatAndWhen() {
        patching(Tokens.doctor(), 0)
                .body(Map.of("side", "LEFT", "roots", List.of("L5", "S1"), "complaintText", "cannot stand"))
                .patch("/api/v1/episodes/" + episode)
                .then()
                .statusCode(200);
        flag(episode, "FOOT_DROP");
        history(Tokens.reception(), "")
                .statusCode(200)
                .body("items.type", contains("episode.opened", "episode.updated", "episode.held"))
                .body("items.version", contains(0, 1, 2))
                .body("items.changedBy", everyItem(notNullValue()))
                .body("items.changedAt", everyItem(notNullValue()))
                .body("items[0].changes.field", hasItem("condition"))
                .body("items[0].changes.find { it.field == 'condition' }.from", nullValue())
                .body("items[1].changes.field", contains("complaintText", "roots", "side"))
                .body("items[1].changes.from", contains("cannot sit", null, "RIGHT"))
                .body("items[1].changes.to", contains("cannot stand", "L5, S1", "LEFT"))
                .body("items[2].changes.find { it.field == 'status' }.to", equalTo("ON_HOLD"));
    }

    @Test
    void comesInPartsThatTellTheSame() {
        patching(Tokens.doctor(), 0)
                .body(Map.of("side", "LEFT"))
                .patch("/api/v1/episodes/" + episode)
                .then()
                .statusCode(200);
        String next = history(Tokens.doctor(), "?limit=1&count=true")
                .body("total", equalTo(2))
                .body("items", hasSize(1))
                .extract()
                .path("next");
        history(Tokens.doctor(), "?limit=1&cursor=" + next)
                .body("items.type", contains("episode.updated"))
                .body("items[0].changes.field", contains("side"))
                .body("next", nullValue());
    }

    @Test
    void isForStaffOfTheClinicOnly() {
        history(Tokens.patient(Clinics.VILNIUS, patient), "").statusCode(403);
        history(Tokens.privacyOfficer(), "").statusCode(403);
        history(Tokens.doctor(Clinics.KAUNAS), "").statusCode(404);
        as(Tokens.doctor())
                .get("/api/v1/episodes/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void isNeverRewrittenNorDeleted() {
        tenant.actFor(Clinics.VILNIUS);
        assertThatThrownBy(() -> change("update episode_change set changed_by = 'another'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("delete from episode_change")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("update episode_words set words = '{}'"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void goesWithItsEpisodeOnly() {
        tenant.actFor(Clinics.VILNIUS);
        change("delete from episode where id = '" + episode + "'");
        Long left = QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                .createNativeQuery("select count(*) from episode_change where episode_id = ?1", Long.class)
                .setParameter(1, episode)
                .getSingleResult());
        assertThat(left).isZero();
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    private ValidatableResponse history(String token, String query) {
        return as(token).get("/api/v1/episodes/" + episode + "/history" + query).then();
    }
}
