package clinic.kinezioteka.assessments.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.outcome.JudgeMissing;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counting reads the episodes of its own period and region, however many others there are. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OutcomeReadsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EPISODES = 300;

    /** Those of March 2026 among twenty times as many, then among two hundred times as many. */
    private static final String MORE =
            """
            insert into episode_outcome
            select gen_random_uuid(), '%1$s', patient_id, condition, region, closed_on + %2$d * interval '1 year', treated,
              completer, pain_near_close, low_baseline, eliminated, acceptable, improved, better_function, faster_gait,
              sound_conduction, self_control, free_of_analgesics, excluded_on, rule_set_version, reference_set_version, judged_at,
              version
            from episode_outcome where clinic_id = '%1$s' and closed_on >= '2026-01-01' and closed_on < '2027-01-01'
            """;

    @Inject
    Upstream upstream;

    @Inject
    JudgeMissing judging;

    @Inject
    Ids ids;

    @Test
    void readsNoMoreRowsWithTenTimesTheDataOfOtherPeriodsAndClinics() throws SQLException {
        UUID id = ids.next();
        try (GeneratedClinic other = GeneratedClinic.of(EPISODES, ids.next(), upstream);
                GeneratedClinic clinic = GeneratedClinic.of(EPISODES, id, upstream)) {
            judging.judge();
            grow(clinic, 1, 2);
            GeneratedClinic.tend();
            int asked = clinic.numbers("select count(*) from episode_outcome where condition = 'SCIATICA'"
                            + " and region = 'LOWER' and closed_on >= '2026-03-01' and closed_on < '2026-04-01'")
                    .get(0);
            int before = read(clinic);
            grow(clinic, 3, 22);
            grow(other, 1, 22);
            GeneratedClinic.tend();
            int after = read(clinic);
            System.out.printf(
                    "an outcome over %d episodes reads %d rows among %d, and %d among %d%n",
                    asked, before, 3 * EPISODES, after, 46 * EPISODES);
            assertThat(asked).isPositive();
            assertThat(before).isEqualTo(asked);
            assertThat(after).isEqualTo(asked);
        }
    }

    private static void grow(GeneratedClinic clinic, int first, int last) throws SQLException {
        for (int year = first; year <= last; year++) {
            clinic.run(MORE.formatted(clinic.id(), year));
        }
    }

    /** As the runtime role, so under row-level security. */
    private static int read(GeneratedClinic clinic) throws SQLException {
        String sql = CountOutcomes.statement(Definition.MCID)
                .replace(":today", "'2026-11-22'")
                .replace(":completers", "false")
                .replace(":condition", "'SCIATICA'")
                .replace(":regions", "'LOWER'")
                .replace(":from", "'2026-03-01'")
                .replace(":to", "'2026-04-01'")
                .replace(":lowBaselines", "false");
        try {
            return rows(JSON.readTree(clinic.text("explain (analyze, format json) " + sql))
                    .at("/0/Plan"));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What every scan of a table went through, kept or not, as often as it ran. */
    private static int rows(JsonNode plan) {
        int rows = 0;
        if (plan.has("Relation Name")) {
            rows = plan.path("Actual Loops").asInt()
                    * (plan.path("Actual Rows").asInt()
                            + plan.path("Rows Removed by Filter").asInt()
                            + plan.path("Rows Removed by Index Recheck").asInt());
        }
        for (JsonNode below : plan.path("Plans")) {
            rows += rows(below);
        }
        return rows;
    }
}
