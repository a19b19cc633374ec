package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PainImprovedOrAcceptableTest {

    private static Criterion judged(Inputs inputs) {
        return new PainImprovedOrAcceptable().judge(inputs.all());
    }

    @Test
    void isMetByImprovedPain() {
        assertThat(judged(afterModule(1).pain(78, 41, "IMPROVED", false, false)).status())
                .isEqualTo(MET);
    }

    @Test
    void isMetByAcceptablePainThatDidNotImprove() {
        assertThat(judged(afterModule(1).pain(14, 14, "NOT_EVALUABLE", false, true))
                        .status())
                .isEqualTo(MET);
    }

    @Test
    void isNotMetByUnchangedPain() {
        assertThat(judged(afterModule(1).pain(78, 70, "UNCHANGED", false, false))
                        .status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isUnknownWithoutABaseline() {
        assertThat(judged(afterModule(1).pain(null, 3, null, true, true)).status())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void isUnknownWhenNothingTellsOfThePainOfTheEpisode() {
        assertThat(judged(afterModule(1)).status()).isEqualTo(UNKNOWN);
        assertThat(judged(afterModule(1).vasElsewhere()).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void isNotApplicableWhenWaived() {
        assertThat(judged(afterModule(1).waived(VAS)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void takesTheLastValueOfTheVisit() {
        assertThat(judged(afterModule(1).pain(78, 70, "UNCHANGED", false, false).pain(78, 30, "IMPROVED", false, false))
                        .value())
                .isEqualByComparingTo("30");
    }
}
