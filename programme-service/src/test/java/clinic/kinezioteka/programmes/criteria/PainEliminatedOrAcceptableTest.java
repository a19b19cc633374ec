package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void isHeldAgainstTheLimitOfItsSiteAndTellsTheSitesAboveTheirs() {
        Criterion back = judged(atDischarge(3).backPainToldByTheLeg(80, 66, "22.5", List.of("BACK")));
        assertThat(back.threshold()).isEqualByComparingTo("22.5");
        assertThat(back.detail()).endsWith("above the limit at BACK");
        Criterion leg = judged(atDischarge(3).backPainToldByTheLeg(80, 20, "22.5", List.of("LEG")));
        assertThat(leg.status()).isEqualTo(NOT_MET);
        assertThat(leg.detail()).endsWith("above the limit at LEG");
    }

    @Test
    void showsNoLimitOfAnotherSiteWhereItWasNotTold() {
        assertThat(judged(atDischarge(3).backPainToldByTheLeg(80, 66, null, null))
                        .threshold())
                .isNull();
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
