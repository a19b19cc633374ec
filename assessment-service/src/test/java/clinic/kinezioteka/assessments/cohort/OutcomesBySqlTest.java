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
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outcomes are what SQL counts from the raw rows; a hundred thousand episodes of it are {@link OutcomeBenchmark}. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OutcomesBySqlTest {

    private static final int EPISODES = 600;

    @Inject
    Upstream upstream;

    @Inject
    JudgeMissing judging;

    @Inject
    Ids ids;

    @Test
    void areWhatIsCountedByHand() throws SQLException {
        try (GeneratedClinic clinic = GeneratedClinic.of(EPISODES, ids.next(), upstream)) {
            judging.judge();
            clinic.judgeByHand(LocalDate.now(ZoneId.of("Europe/Vilnius")));
            int told = 0;
            for (HandCount question : HandCount.of(
                    List.of("1970-01-01/2030-01-01", "2026-06-01/2026-07-01"),
                    List.of("RADICULITIS/", "SCIATICA/UPPER"))) {
                told += question.agrees(clinic) ? 1 : 0;
            }
            assertThat(told).isGreaterThan(12);
        }
    }
}
