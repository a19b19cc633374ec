package clinic.kinezioteka.programmes.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which the clinic works.
 *
 * @param days of the week
 * @param closed dates among them on which it does not: public holidays and closures
 */
public record WorkingDays(Set<DayOfWeek> days, Set<LocalDate> closed) {

    public WorkingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a clinic works at least one day a week");
        }
        days = Set.copyOf(days);
        closed = Set.copyOf(closed);
    }

    public boolean include(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !closed.contains(date);
    }

    /** The date of the nth working day after a date. */
    public LocalDate after(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (include(day)) {
                left--;
            }
        }
        return day;
    }
}
