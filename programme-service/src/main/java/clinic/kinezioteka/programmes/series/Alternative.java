package clinic.kinezioteka.programmes.series;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series that could be had instead.
 *
 * @param kind LATER_START keeps the window; OTHER_WINDOW needs the window changed to the days told
 */
@Schema(name = "SeriesAlternative", description = "A feasible series near to what was asked.")
public record Alternative(
        @Schema(description = "LATER_START keeps the window; OTHER_WINDOW needs it changed.", required = true)
                Kind kind,
        @Schema(description = "Day of its first visit.", required = true) LocalDate firstDay,
        @Schema(description = "Day of its last visit.", required = true) LocalDate lastDay,
        @Schema(description = "Days between them, days on hold apart.", required = true) int windowDays) {

    /** In what an alternative differs. */
    public enum Kind {
        LATER_START,
        OTHER_WINDOW
    }
}
