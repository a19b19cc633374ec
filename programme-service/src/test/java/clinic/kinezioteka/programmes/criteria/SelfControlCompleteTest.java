package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.SELF_CONTROL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfControlCompleteTest {

    private static Criterion judged(Inputs inputs) {
        return new SelfControlComplete().judge(inputs.all());
    }

    @Test
    void isMetByTheWholeChecklist() {
        assertThat(judged(atDischarge(3).selfControl()).status()).isEqualTo(MET);
    }

    @Test
    void isNotMetWhileASkillIsMissing() {
        Criterion criterion = judged(atDischarge(3).selfControl("FLARE_UP_PLAN"));
        assertThat(criterion.status()).isEqualTo(NOT_MET);
        assertThat(criterion.value()).isEqualByComparingTo("1");
    }

    @Test
    void isUnknownWhileItIsMissing() {
        assertThat(judged(atDischarge(3)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void isNotApplicableWhenWaivedAndAfterAModuleWithoutIt() {
        assertThat(judged(atDischarge(3).waived(SELF_CONTROL)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(atDischarge(1)).status()).isEqualTo(NOT_APPLICABLE);
    }
}
