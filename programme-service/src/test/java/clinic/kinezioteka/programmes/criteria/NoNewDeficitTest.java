package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.NEURO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoNewDeficitTest {

    private static Criterion judged(Inputs inputs) {
        return new NoNewDeficit().judge(inputs.all());
    }

    @Test
    void isMetByAnExaminationThatFoundNone() {
        assertThat(judged(afterModule(1).neuro("UNCHANGED", false)).status()).isEqualTo(MET);
    }

    @Test
    void isNotMetByANewDeficitOfAnyKind() {
        assertThat(judged(afterModule(1).neuro("WORSENED", true)).status()).isEqualTo(NOT_MET);
        assertThat(judged(afterModule(2).waived(NEURO).strength("85", "84", true))
                        .status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isNotApplicableWhenWaivedOrWithoutABaseline() {
        assertThat(judged(afterModule(1).waived(NEURO)).status()).isEqualTo(NOT_APPLICABLE);
        assertThat(judged(afterModule(1).neuro(null, false)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void isUnknownWhereReflexesAloneWereTested() {
        assertThat(judged(afterModule(1).reflexes()).status()).isEqualTo(UNKNOWN);
        assertThat(judged(afterModule(1).reflexes().neuro("UNCHANGED", false)).status())
                .isEqualTo(MET);
    }

    @Test
    void isUnknownWhileNeuroIsMissing() {
        assertThat(judged(afterModule(1)).status()).isEqualTo(UNKNOWN);
    }
}
