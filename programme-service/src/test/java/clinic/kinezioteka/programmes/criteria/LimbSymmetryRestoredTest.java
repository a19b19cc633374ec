package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.STRENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimbSymmetryRestoredTest {

    private static Criterion judged(Inputs inputs) {
        return new LimbSymmetryRestored().judge(inputs.all());
    }

    @Test
    void isMetFromEightyPercentOn() {
        assertThat(judged(afterModule(2).strength("80", null, false)).status()).isEqualTo(MET);
    }

    @Test
    void comparesUnrounded() {
        assertThat(judged(afterModule(2).strength("79.99", null, false)).status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isMetByFivePointsMoreThanAtBaseline() {
        assertThat(judged(afterModule(2).strength("65", "60", false)).status()).isEqualTo(MET);
        assertThat(judged(afterModule(2).strength("64.9", "60", false)).status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void asksEveryMuscleGroup() {
        assertThat(judged(afterModule(2).strength("95", null, false).strength("70", "69", false))
                        .status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isNotApplicableWhenWaivedAndWhereItIsNotDue() {
        assertThat(judged(afterModule(2).waived(STRENGTH)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(atDischarge(1)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhileItIsMissingOrOneSided() {
        assertThat(judged(afterModule(2)).status()).isEqualTo(UNKNOWN);
        assertThat(judged(afterModule(2).strength(null, null, false)).status()).isEqualTo(UNKNOWN);
    }
}
