package clinic.kinezioteka.programmes.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days of the week on which the clinic works. */
public record WorkingDays(Set<DayOfWeek> days) {

    public WorkingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a clinic works at least one day a week");
        }
        days = Set.copyOf(days);
    }

    /** The date of the nth working day after a date. */
    public LocalDate after(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (days.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day;
    }
}
