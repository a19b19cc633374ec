package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoOpenFlagTest {

    private static Criterion judged(Inputs inputs) {
        return new NoOpenFlag().judge(inputs.all());
    }

    @Test
    void isMetWithoutAnOpenFlag() {
        assertThat(judged(afterModule(1)).status()).isEqualTo(MET);
    }

    @Test
    void isNotMetWithOneOpenFlag() {
        Criterion criterion = judged(afterModule(1).openFlag());
        assertThat(criterion.status()).isEqualTo(NOT_MET);
        assertThat(criterion.value()).isEqualByComparingTo("1");
    }
}
