package clinic.kinezioteka.programmes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueWindowTest {

    private final DueWindow window = DueWindow.around(LocalDate.of(2026, 12, 22), 14, 28);

    @Test
    void liesAroundItsDay() {
        assertThat(window)
                .isEqualTo(new DueWindow(
                        LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 19)));
    }

    @Test
    void isOverAfterItsLastDay() {
        assertThat(window.isOver(LocalDate.of(2027, 1, 19))).isFalse();
        assertThat(window.isOver(LocalDate.of(2027, 1, 20))).isTrue();
    }
}
