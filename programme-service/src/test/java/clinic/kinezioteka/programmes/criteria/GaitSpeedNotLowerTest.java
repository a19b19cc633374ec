package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.GAIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaitSpeedNotLowerTest {

    private static Criterion judged(Inputs inputs) {
        return new GaitSpeedNotLower().judge(inputs.all());
    }

    @Test
    void isNotMetByALossOfATenthOrMore() {
        assertThat(judged(afterModule(2).gait("1.20", "1.30")).status()).isEqualTo(NOT_MET);
        assertThat(judged(afterModule(2).gait("1.21", "1.30")).status()).isEqualTo(MET);
    }

    @Test
    void isNotApplicableWithoutABaselineOrWhenWaived() {
        assertThat(judged(afterModule(2).gait("1.20", null)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(afterModule(2).waived(GAIT)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhileItIsMissing() {
        assertThat(judged(afterModule(2)).status()).isEqualTo(UNKNOWN);
        assertThat(judged(afterModule(2).gait(null, "1.30")).status()).isEqualTo(UNKNOWN);
    }
}
