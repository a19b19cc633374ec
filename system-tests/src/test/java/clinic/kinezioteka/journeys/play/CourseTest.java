package clinic.kinezioteka.journeys.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

    private static final BigDecimal WEEKS = new BigDecimal(8);

    static Stream<LocalDate> everyDayOfTwoWeeks() {
        LocalDate first = LocalDate.of(2026, 10, 19);
        return first.datesUntil(first.plusDays(14));
    }

    @ParameterizedTest
    @MethodSource("everyDayOfTwoWeeks")
    void endsOnTheLastWorkingDayBeforeWhicheverDayItIs(LocalDate today) {
        LocalDate last = Course.endingBefore(today, WEEKS).end(WEEKS);

        assertThat(last).isBefore(today).isAfterOrEqualTo(today.minusDays(3));
        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Course.endingBefore(today, WEEKS).firstVisit()).isEqualTo(last.minusWeeks(8));
    }

    @Test
    void movesAStartForwardAndAnEndBackToAWorkingDay() {
        Course course = new Course(LocalDate.of(2026, 9, 23));
        BigDecimal saturday = new BigDecimal("5.5");

        assertThat(course.on(saturday)).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(course.start(saturday)).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(course.end(saturday)).isEqualTo(LocalDate.of(2026, 10, 30));
    }
}
