package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.EMG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmgReportedTest {

    private static Criterion judged(Inputs inputs) {
        return new EmgReported().judge(inputs.all());
    }

    @Test
    void isMetByAnyReport() {
        assertThat(judged(afterModule(2).emg()).status()).isEqualTo(MET);
    }

    @Test
    void isUnknownWhileItIsMissing() {
        assertThat(judged(afterModule(2)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void isNotApplicableWhenWaived() {
        assertThat(judged(afterModule(2).waived(EMG)).status()).isEqualTo(NOT_APPLICABLE);
    }
}
