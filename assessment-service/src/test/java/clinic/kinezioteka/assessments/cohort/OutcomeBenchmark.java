package clinic.kinezioteka.assessments.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.outcome.JudgeMissing;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outcomes of a hundred thousand episodes against SQL over the raw rows; see docs/benchmarks.md. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OutcomeBenchmark {

    private static final int EPISODES = 100_000;

    @Inject
    Upstream upstream;

    @Inject
    JudgeMissing judging;

    @Inject
    Ids ids;

    @Test
    void areWhatIsCountedByHand() throws SQLException {
        try (GeneratedClinic clinic = GeneratedClinic.of(EPISODES, ids.next(), upstream)) {
            long begin = System.nanoTime();
            judging.judge();
            System.out.printf("%d episodes were judged in %.1f s%n", EPISODES, (System.nanoTime() - begin) / 1e9);
            clinic.judgeByHand(LocalDate.now(ZoneId.of("Europe/Vilnius")));
            List<HandCount> questions = HandCount.all();
            double[] millis = new double[questions.size()];
            int told = 0;
            for (int at = 0; at < millis.length; at++) {
                begin = System.nanoTime();
                questions.get(at).ask(clinic);
                millis[at] = (System.nanoTime() - begin) / 1e6;
                told += questions.get(at).agrees(clinic) ? 1 : 0;
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%d questions agree with SQL, %d of them told: median %.0f ms, longest %.0f ms%n",
                    millis.length, told, millis[millis.length / 2], millis[millis.length - 1]);
            assertThat(told).isGreaterThan(millis.length * 9 / 10);
        }
    }
}
