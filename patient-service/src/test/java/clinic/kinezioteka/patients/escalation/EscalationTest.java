package clinic.kinezioteka.patients.escalation;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class EscalationTest {
    private static final String EMERGENCY = "SADDLE_SENSATION_ALTERED";

    @Inject
    EscalationWatch watch;

    @Inject
    EntityManager entityManager;

    @Inject
    Tenant tenant;

    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        episode = episode(patient());
    }

    @Test
    void tellsOnceOfAnEmergencyThatNobodyAcknowledged() {
        UUID waiting = flag(episode, EMERGENCY);
        recorded(waiting, Duration.ofMinutes(16));
        IntStream.range(0, 4).parallel().forEach(replica -> watch.look());
        read(waiting).body("escalatedAt", notNullValue()).body("acknowledgedAt", nullValue());
        assertThat(escalations(waiting)).isEqualTo(1);
        JsonNode event = new KafkaProbe().await("episodes.v1", "red-flag.escalated", waiting);
        Contracts.assertMatches(event.toString());
        as(Tokens.doctor()).get("/api/v1/episodes/" + episode).then().header("ETag", "\"1\"");
    }

    @Test
    void waitsFifteenMinutes() {
        UUID fresh = flag(episode, EMERGENCY);
        recorded(fresh, Duration.ofMinutes(14));
        watch.look();
        read(fresh).body("escalatedAt", nullValue());
    }

    @Test
    void passesOverWhatIsNoEmergencyAcknowledgedOrCleared() {
        UUID urgent = flag(episode, "FOOT_DROP");
        UUID acknowledged = flag(episode, EMERGENCY);
        UUID cleared = flag(episode, EMERGENCY);
        List.of(urgent, acknowledged, cleared).forEach(flag -> recorded(flag, Duration.ofHours(1)));
        as(Tokens.doctor())
                .post("/api/v1/red-flags/" + acknowledged + "/acknowledge")
                .then()
                .statusCode(200);
        as(Tokens.doctor())
                .body(Map.of("flagIds", List.of(cleared), "reason", "examined"))
                .post("/api/v1/episodes/" + episode + "/clear-hold")
                .then()
                .statusCode(200);
        watch.look();
        List.of(urgent, acknowledged, cleared).forEach(flag -> read(flag).body("escalatedAt", nullValue()));
    }

    @Test
    void mayStillBeAcknowledgedAndCleared() {
        UUID waiting = flag(episode, EMERGENCY);
        recorded(waiting, Duration.ofMinutes(20));
        watch.look();
        as(Tokens.doctor())
                .post("/api/v1/red-flags/" + waiting + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .body("escalatedAt", notNullValue());
    }

    /** Sets back when the flag was recorded, since nobody waits fifteen minutes for a test. */
    private void recorded(UUID flag, Duration ago) {
        tenant.actFor(Clinics.VILNIUS);
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update red_flag set recorded_at = ?1 where id = ?2")
                .setParameter(1, Instant.now().minus(ago))
                .setParameter(2, flag)
                .executeUpdate());
    }

    private long escalations(UUID flag) {
        tenant.actFor(Clinics.VILNIUS);
        return QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                .createNativeQuery(
                        "select count(*) from outbox where subject = ?1 and type like '%red-flag.escalated%'",
                        Long.class)
                .setParameter(1, flag)
                .getSingleResult());
    }

    private static ValidatableResponse read(UUID flag) {
        return as(Tokens.doctor()).get("/api/v1/red-flags/" + flag).then().statusCode(200);
    }
}
