package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyPatternsRepeatedTest {

    private static Criterion judged(Inputs inputs) {
        return new KeyPatternsRepeated().judge(inputs.all());
    }

    @Test
    void asksForThreeHundredRepetitions() {
        assertThat(judged(afterModule(2).repetitions("LUMBAR_STABILISATION", 300))
                        .status())
                .isEqualTo(MET);
        assertThat(judged(afterModule(2).repetitions("LUMBAR_STABILISATION", 299))
                        .status())
                .isEqualTo(NOT_MET);
    }

    @Test
    void isNotMetWhenOneOfTheKeyPatternsLacks() {
        Criterion criterion = judged(afterModule(2)
                .keyPatterns("PELVIC_CONTROL", "GLUTEAL_ACTIVATION")
                .repetitions("PELVIC_CONTROL", 900));
        assertThat(criterion.status()).isEqualTo(NOT_MET);
        assertThat(criterion.value()).isEqualByComparingTo("0");
        assertThat(criterion.detail()).contains("GLUTEAL_ACTIVATION");
    }

    @Test
    void isNotApplicableWithoutAKeyPattern() {
        assertThat(judged(afterModule(2).keyPatterns()).status()).isEqualTo(NOT_APPLICABLE);
    }
}
