package clinic.kinezioteka.programmes.timetable;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void leavesOutDatesOnWhichTheClinicIsClosed() {
        EnumSet<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(new WorkingDays(week, Set.of()).after(MONDAY, 3)).isEqualTo(MONDAY.plusDays(3));
        assertThat(new WorkingDays(week, Set.of(MONDAY.plusDays(1), MONDAY.plusDays(4))).after(MONDAY, 3))
                .isEqualTo(MONDAY.plusDays(7));
    }
}
