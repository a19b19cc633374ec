package clinic.kinezioteka.assessments.version;

import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.change;
import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.post;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a correction, and in which order. */
@QuarkusTest
@WithTestResource(RealServers.class)
class CorrectionChecksTest {

    private static final String AT = "2026-09-02T09:00:00+03:00";
    private static final String WAITING =
            """
            select count(*) from pg_locks
            where not granted and transactionid = cast(cast(pg_current_xact_id() as text) as xid)
            """;

    @Inject
    Upstream upstream;

    @Inject
    EntityManager entityManager;

    private Case driver;

    @BeforeEach
    void open() {
        OpenApiAnswers.checkAll();
        driver = upstream.open("LUMBAR", "RIGHT");
    }

    @Test
    void tellsWhatCannotBeReadBeforeWhatIsMissing() {
        String id = recorded();
        Map<String, Object> unreadable = new HashMap<>(vas(40));
        unreadable.put("millimetres", "forty");
        change(Tokens.doctor(), id, "correct", unreadable)
                .statusCode(400)
                .body("violations.field", contains("millimetres"));
        change(Tokens.doctor(), id, "correct", Map.of("performedAt", "yesterday"))
                .statusCode(400)
                .body("violations.field", contains("performedAt"));
        change(Tokens.doctor(), id, "correct", vas(40)).statusCode(422).body("violations.field", contains("reason"));
        change(Tokens.doctor(), id, "correct", Map.of("reason", "typed in wrongly"))
                .statusCode(422)
                .body("violations.field", contains("kind"));
        post(Tokens.doctor(), unreadable).statusCode(400).body("violations.field", contains("millimetres"));
        post(Tokens.doctor(), Map.of("performedAt", "yesterday"))
                .statusCode(400)
                .body("violations.field", contains("performedAt"));
        post(Tokens.doctor(), Map.of()).statusCode(422).body("violations.field", contains("kind"));
        post(Tokens.therapist(), body(driver, Map.of("kind", "EMG"), "yesterday", null))
                .statusCode(403);
    }

    @Test
    void judgesNoTimeThatStays() {
        String id = recorded();
        upstream.announce(driver, "episode.updated", 5, episode -> episode.put("startedOn", "2026-09-10"));
        correct(id, vas(41)).statusCode(200).body("millimetres", is(41));
        Map<String, Object> told = new HashMap<>(vas(42));
        told.put("performedAt", AT);
        correct(id, told).statusCode(200).body("millimetres", is(42));
        told.put("performedAt", "2026-09-03T09:00:00+03:00");
        correct(id, told).statusCode(422).body("violations.field", contains("performedAt"));
    }

    @Test
    void findsNothingWhereItIsPurgedMeanwhile() throws Exception {
        String id = recorded();
        CompletableFuture<Integer> answer = AsClinic.call(driver.clinicId(), () -> {
            entityManager
                    .createNativeQuery("select 1 from episode where id = ?1 for update")
                    .setParameter(1, driver.episodeId())
                    .getSingleResult();
            CompletableFuture<Integer> correcting = CompletableFuture.supplyAsync(
                    () -> correct(id, vas(41)).extract().statusCode());
            await().pollInSameThread().until(() -> !entityManager
                    .createNativeQuery(WAITING, Long.class)
                    .getSingleResult()
                    .equals(0L));
            entityManager
                    .createNativeQuery("delete from assessment where id = ?1")
                    .setParameter(1, UUID.fromString(id))
                    .executeUpdate();
            return correcting;
        });
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(404);
    }

    private String recorded() {
        return record(driver, vas(40), AT).statusCode(201).extract().path("id");
    }
}
