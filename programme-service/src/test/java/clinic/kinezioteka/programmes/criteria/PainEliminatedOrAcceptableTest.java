package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PainEliminatedOrAcceptableTest {

    private static Criterion judged(Inputs inputs) {
        return new PainEliminatedOrAcceptable().judge(inputs.all());
    }

    @Test
    void isMetByEliminatedOrAcceptablePain() {
        assertThat(judged(atDischarge(3).pain(78, 0, "IMPROVED", true, true)).status())
                .isEqualTo(MET);
        assertThat(judged(atDischarge(3).pain(70, 14, "IMPROVED", false, true)).status())
                .isEqualTo(MET);
    }

    @Test
    void isNotMetByPainThatOnlyImproved() {
        assertThat(judged(atDischarge(3).pain(78, 41, "IMPROVED", false, false)).status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isUnknownWithoutABaselineOrAValue() {
        assertThat(judged(atDischarge(3).pain(null, 0, null, true, true)).status())
                .isEqualTo(UNKNOWN);
        assertThat(judged(atDischarge(3)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void isNotApplicableWhenWaived() {
        assertThat(judged(atDischarge(3).waived(VAS)).status()).isEqualTo(NOT_APPLICABLE);
    }
}
