package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.time.LocalDate;

/** The dates that visits can have: what running programmes bring from paper, and what can be planned ahead. */
public final class Horizon {
    private static final int YEARS_BACK = 20;
    private static final int YEARS_AHEAD = 3;

    private Horizon() {}

    /** Fails with 422 naming the field when a date lies further back or ahead. */
    public static void require(String field, LocalDate date, LocalDate today) {
        LocalDate first = today.minusYears(YEARS_BACK);
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new RuleBroken("time-out-of-range", "The time lies outside what is possible here.")
                    .violation(field, "must be from " + first + " to " + last);
        }
    }
}
