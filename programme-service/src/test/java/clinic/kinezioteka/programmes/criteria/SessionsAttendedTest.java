package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionsAttendedTest {

    private static Criterion judged(Inputs inputs) {
        return new SessionsAttended().judge(inputs.all());
    }

    @Test
    void asksForTenOfTwelveSessions() {
        assertThat(judged(afterModule(1).attended(10, 12)).status()).isEqualTo(MET);
        assertThat(judged(afterModule(1).attended(9, 12)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void countsOnTheModulesOwnPlan() {
        assertThat(judged(afterModule(1).attended(5, 6)).status()).isEqualTo(MET);
        assertThat(judged(afterModule(1).attended(4, 6)).status()).isEqualTo(NOT_MET);
        assertThat(judged(afterModule(1).attended(4, 6)).threshold()).isEqualByComparingTo("5");
    }
}
