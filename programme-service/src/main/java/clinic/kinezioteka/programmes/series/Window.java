package clinic.kinezioteka.programmes.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days from a module's DOCTOR_INITIAL to its DOCTOR_FINAL.
 *
 * @param heldDays days on hold in between, which do not count
 */
public record Window(int minDays, int maxDays, int heldDays) {

    public LocalDate earliest(LocalDate initial) {
        return initial.plusDays((long) minDays + heldDays);
    }

    public LocalDate latest(LocalDate initial) {
        return initial.plusDays((long) maxDays + heldDays);
    }

    public boolean holds(LocalDate initial, LocalDate last) {
        long days = ChronoUnit.DAYS.between(initial, last) - heldDays;
        return days >= minDays && days <= maxDays;
    }

    public String told() {
        return "from DOCTOR_INITIAL to DOCTOR_FINAL there must be " + minDays + " to " + maxDays + " days";
    }
}
