package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutomatedOrMaintainedTest {

    private static Criterion judged(Inputs inputs) {
        return new AutomatedOrMaintained().judge(inputs.all());
    }

    @Test
    void isMetByThreeThousandRepetitionsInOneKeyPattern() {
        assertThat(judged(atDischarge(3).repetitions("LUMBAR_STABILISATION", 3000))
                        .status())
                .isEqualTo(MET);
        assertThat(judged(atDischarge(3).repetitions("LUMBAR_STABILISATION", 2999))
                        .status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isMetByAMaintenancePlan() {
        assertThat(judged(atDischarge(3).maintenancePlan()).status()).isEqualTo(MET);
    }

    @Test
    void doesNotCountOtherPatterns() {
        assertThat(judged(atDischarge(3).repetitions("TRUNK_ROTATION", 5000)).status())
                .isEqualTo(NOT_MET);
    }
}
