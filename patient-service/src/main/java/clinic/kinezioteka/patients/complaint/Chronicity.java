package clinic.kinezioteka.patients.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the complaint had lasted when treatment began: under 6, 6 to 12, over 12 weeks. */
public enum Chronicity {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private static final long SUBACUTE_FROM_DAYS = 6 * 7;
    private static final long SUBACUTE_TO_DAYS = 12 * 7;

    static Chronicity between(LocalDate onset, LocalDate startedOn) {
        long days = ChronoUnit.DAYS.between(onset, startedOn);
        if (days < SUBACUTE_FROM_DAYS) {
            return ACUTE;
        }
        return days <= SUBACUTE_TO_DAYS ? SUBACUTE : CHRONIC;
    }
}
