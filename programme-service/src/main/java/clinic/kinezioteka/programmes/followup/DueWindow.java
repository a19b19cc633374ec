package clinic.kinezioteka.programmes.followup;

import java.time.LocalDate;

/**
 * When a follow-up is due; days of the clinic.
 *
 * @param from the first day on which it may take place
 * @param on the day so many months after the close
 * @param until the last day on which it is in time
 */
record DueWindow(LocalDate from, LocalDate on, LocalDate until) {

    static DueWindow around(LocalDate on, int daysBefore, int daysAfter) {
        return new DueWindow(on.minusDays(daysBefore), on, on.plusDays(daysAfter));
    }

    boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
