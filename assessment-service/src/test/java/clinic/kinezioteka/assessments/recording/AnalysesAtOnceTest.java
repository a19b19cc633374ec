package clinic.kinezioteka.assessments.recording;

import static clinic.kinezioteka.assessments.recording.Uploads.WALK;
import static clinic.kinezioteka.assessments.recording.Uploads.upload;
import static clinic.kinezioteka.assessments.recording.Uploads.walk;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class AnalysesAtOnceTest {

    @Inject
    AnalysesAtOnce places;

    @Inject
    SignalSettings settings;

    @Inject
    Upstream upstream;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void refusesAnUploadThatFindsNoPlaceInTimeAndTakesItAgain() {
        Case episode = upstream.open("LUMBAR", "RIGHT");
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(settings.analysedAtOnce());
        CompletableFuture<?>[] others = IntStream.range(0, settings.analysedAtOnce())
                .mapToObj(one -> CompletableFuture.runAsync(() -> places.analyse(() -> wait(begun, end))))
                .toArray(CompletableFuture[]::new);
        try {
            wait(begun);
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(() -> upload(Tokens.doctor(), walk(episode), WALK));
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> places.isAwaited() && idleTransactions(episode) == 0);
            waiting.join().then().statusCode(503).header("Retry-After", "1").body("type", is("/problems/overloaded"));
        } finally {
            end.countDown();
        }
        CompletableFuture.allOf(others).join();
        upload(Tokens.doctor(), walk(episode), WALK).then().statusCode(201);
    }

    /** Whoever waits for a place has no connection: none of the service's stands in a transaction that does nothing now. */
    private long idleTransactions(Case episode) {
        return AsClinic.call(episode.clinicId(), () -> ((Number) entityManager
                        .createNativeQuery("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and usename = current_user and state = 'idle in transaction'")
                        .getSingleResult())
                .longValue());
    }

    private static boolean wait(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        wait(end);
        return true;
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
