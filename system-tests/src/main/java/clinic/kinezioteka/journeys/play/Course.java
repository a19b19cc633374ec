package clinic.kinezioteka.journeys.play;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The dates of a case: its weeks, counted from the first visit, as working days of the clinic. */
record Course(LocalDate firstVisit) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The course whose last visit, after so many weeks, is on the last working day before the date. */
    static Course endingBefore(LocalDate date, BigDecimal weeks) {
        return new Course(backToWork(date.minusDays(1)).minusDays(days(weeks)));
    }

    LocalDate on(BigDecimal week) {
        return firstVisit.plusDays(days(week));
    }

    /** The day of that week, or the next working day. */
    LocalDate start(BigDecimal week) {
        LocalDate date = on(week);
        while (WEEKEND.contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The day of that week, or the working day before. */
    LocalDate end(BigDecimal week) {
        return backToWork(on(week));
    }

    private static LocalDate backToWork(LocalDate date) {
        LocalDate day = date;
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static long days(BigDecimal weeks) {
        return weeks.multiply(BigDecimal.valueOf(7))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
