package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.STRENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimbSymmetryAtDischargeTest {

    private static Criterion judged(Inputs inputs) {
        return new LimbSymmetryAtDischarge().judge(inputs.all());
    }

    @Test
    void isMetFromNinetyPercentOn() {
        assertThat(judged(atDischarge(3).strength("90", null, false)).status()).isEqualTo(MET);
        assertThat(judged(atDischarge(3).strength("89.9999", "50", false)).status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isNotApplicableWhenWaivedAndAfterAModuleWithoutStrength() {
        assertThat(judged(atDischarge(3).waived(STRENGTH)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(atDischarge(1)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhileItIsMissing() {
        assertThat(judged(atDischarge(3)).status()).isEqualTo(UNKNOWN);
    }
}
