package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish that gave way for a visit, with the reason. */
@Schema(name = "UnmetWish", description = "A wish that gave way for a visit.")
public record UnmetWish(
        @Schema(description = "The wish.", required = true) Wish wish,
        @Schema(description = "The visit.", required = true) UUID visitId,
        @Schema(description = "Its kind.", required = true) VisitKind kind,
        @Schema(description = "Number of a SESSION within its module.", required = true, nullable = true) @Nullable
                Integer sessionNumber,
        @Schema(description = "Why it gave way.", required = true) String because) {

    /** The soft constraints by name. */
    public enum Wish {
        PREFERRED_DAY,
        PREFERRED_HOURS,
        PREFERRED_PRACTITIONER,
        PREFERRED_LANGUAGE,
        SAME_PRACTITIONER,
        TWO_SESSIONS_A_WEEK
    }
}
