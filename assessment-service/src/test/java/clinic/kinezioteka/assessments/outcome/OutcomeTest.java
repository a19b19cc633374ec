package clinic.kinezioteka.assessments.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.kind.EpisodePain;
import clinic.kinezioteka.assessments.kind.Vas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final CohortMember ELIMINATED =
            new CohortMember(true, true, false, pain(Change.IMPROVED, true, true));
    private static final CohortMember ACCEPTABLE =
            new CohortMember(true, true, false, pain(Change.UNCHANGED, false, true));
    private static final CohortMember STOPPED =
            new CohortMember(false, true, false, pain(Change.IMPROVED, false, false));
    private static final CohortMember LONG_AGO =
            new CohortMember(true, false, false, pain(Change.IMPROVED, true, true));
    private static final CohortMember NEVER = new CohortMember(false, false, false, null);
    private static final CohortMember LOW = new CohortMember(true, true, true, pain(Change.NOT_EVALUABLE, true, true));

    private static final CohortMember LOW_AND_WORSE =
            new CohortMember(true, true, true, pain(Change.WORSENED, false, false));

    private static final List<CohortMember> COHORT = List.of(ELIMINATED, ACCEPTABLE, STOPPED, LONG_AGO, NEVER, LOW);

    @Test
    void whatIsMissingIsNoSuccessOfAll() {
        assertThat(Outcome.of(COHORT, 0, Definition.ELIMINATED, Population.ITT)).isEqualTo(new Outcome(6, 2, 2, 6, 0));
    }

    @Test
    void completersAreCountedWithoutWhatIsMissing() {
        assertThat(Outcome.of(COHORT, 0, Definition.ELIMINATED, Population.COMPLETERS))
                .isEqualTo(new Outcome(4, 2, 1, 3, 0));
    }

    @Test
    void acceptableCountsMore() {
        assertThat(Outcome.of(COHORT, 0, Definition.ACCEPTABLE, Population.ITT)).isEqualTo(new Outcome(6, 3, 2, 6, 0));
    }

    @Test
    void theSmallestDifferenceLeavesOutLowBaselines() {
        assertThat(Outcome.of(COHORT, 0, Definition.MCID, Population.ITT)).isEqualTo(new Outcome(5, 2, 2, 5, 0));
    }

    @Test
    void theSmallestDifferenceLeavesOutALowBaselineAlsoWhenPainRose() {
        List<CohortMember> both = List.of(ELIMINATED, LOW_AND_WORSE);
        assertThat(Outcome.of(both, 0, Definition.MCID, Population.ITT)).isEqualTo(new Outcome(1, 1, 0, 1, 0));
        assertThat(Outcome.of(both, 0, Definition.ACCEPTABLE, Population.ITT)).isEqualTo(new Outcome(2, 1, 0, 2, 0));
    }

    @Test
    void nothingHasNoRate() {
        assertThat(Outcome.of(List.of(), 0, Definition.ELIMINATED, Population.ITT)
                        .interval())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.27753",
        "10, 10, 0.72247, 1",
        "8, 10, 0.49016, 0.94332",
        "85, 100, 0.76716, 0.90693",
        "1, 5, 0.03622, 0.62447"
    })
    void boundsARateByWilson(int events, int of, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(events, of);
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    private static EpisodePain pain(Change change, boolean eliminated, boolean acceptable) {
        return new EpisodePain(Vas.Site.LEG, 50, 10, change, null, eliminated, acceptable);
    }
}
