package clinic.kinezioteka.programmes.catalogue;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many days a module may take, from the date of its DOCTOR_INITIAL to that of its DOCTOR_FINAL, days on hold apart.
 *
 * @param min at least 1
 * @param max at least min, at most 366
 */
@Embeddable
public record WindowDays(
        @Schema(description = "Fewest days, 1 to 366.", required = true, examples = "35") int min,
        @Schema(description = "Most days, min to 366.", required = true, examples = "49") int max) {

    public WindowDays {
        if (min < 1 || max > 366 || min > max) {
            throw new RuleBroken("window-out-of-range", "A module's window is no span of days")
                    .violation(min < 1 ? "min" : "max", "needs 1 <= min <= max <= 366");
        }
    }

    /** The window with its end moved by the share that added sessions have of a module, at least seven days. */
    public WindowDays grownBy(int sessions, int ofSessions) {
        int share = (max * sessions + ofSessions - 1) / ofSessions;
        return new WindowDays(min, Math.min(366, max + Math.max(7, share)));
    }
}
