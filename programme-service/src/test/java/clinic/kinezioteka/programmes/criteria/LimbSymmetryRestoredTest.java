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
    void tellsTheMuscleGroupItsBaselineAndWhichAlternativeHolds() {
        Criterion better = judged(afterModule(2).strength("62", "50", false));
        assertThat(better.threshold()).isEqualByComparingTo("55");
        assertThat(better.detail()).isEqualTo("decided by HIP_EXTENSORS, 50 at baseline: 5 points better or more");
        Criterion neither = judged(afterModule(2).strength("62", "60", false));
        assertThat(neither.threshold()).isEqualByComparingTo("80");
        assertThat(neither.detail()).isEqualTo("decided by HIP_EXTENSORS, 60 at baseline: less than 5 points better");
        assertThat(judged(afterModule(2).strength("85", "60", false)).detail()).isEqualTo("decided by HIP_EXTENSORS");
    }

    @Test
    void showsTheMuscleGroupThatFails() {
        Criterion failed = judged(afterModule(2).strength("62", "50", false).strength("70", "69", false));
        assertThat(failed.status()).isEqualTo(NOT_MET);
        assertThat(failed.value()).isEqualByComparingTo("70");
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
