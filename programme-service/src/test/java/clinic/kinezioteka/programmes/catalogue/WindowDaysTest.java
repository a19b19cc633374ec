package clinic.kinezioteka.programmes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import org.junit.jupiter.api.Test;

class WindowDaysTest {

    @Test
    void growsByTheShareOfAddedSessions() {
        assertThat(new WindowDays(35, 49).grownBy(6, 12)).isEqualTo(new WindowDays(35, 74));
    }

    @Test
    void growsByAWeekAtLeast() {
        assertThat(new WindowDays(14, 14).grownBy(2, 8)).isEqualTo(new WindowDays(14, 21));
    }

    @Test
    void refusesWhatIsNoSpan() {
        assertThatThrownBy(() -> new WindowDays(0, 10)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new WindowDays(11, 10)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new WindowDays(1, 367)).isInstanceOf(RuleBroken.class);
    }
}
