package clinic.kinezioteka.programmes.resource;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void holdsForItsDatesOnly() {
        WeeklyHours hours =
                new WeeklyHours(List.of(week(MONDAY, MONDAY.plusDays(6), 8), week(MONDAY.plusDays(7), null, 10)));
        assertThat(hours.on(MONDAY.minusDays(7))).isEmpty();
        assertThat(hours.on(MONDAY)).extracting(Hours::from).containsExactly(LocalTime.of(8, 0));
        assertThat(hours.on(MONDAY.plusDays(70))).extracting(Hours::from).containsExactly(LocalTime.of(10, 0));
        assertThat(hours.on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void namesWeeksAndHoursThatOverlap() {
        WeeklyHours hours = new WeeklyHours(List.of(
                new Week(MONDAY, null, List.of(monday(8, 12), monday(11, 13), monday(15, 14))), week(MONDAY, null, 8)));
        assertThat(hours.faults()).containsOnlyKeys("weeks[0].hours[1].from", "weeks[0].hours[2].to", "weeks[1].from");
    }

    private static Week week(LocalDate from, @Nullable LocalDate to, int hour) {
        return new Week(from, to, List.of(monday(hour, 18)));
    }

    private static Hours monday(int from, int to) {
        return new Hours(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
