package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One hard constraint that one visit cannot keep, told without naming any other patient. */
@Schema(name = "SchedulingConflict", description = "One hard constraint that one visit cannot keep.")
public record Conflict(
        @Schema(description = "The constraint.", required = true) HardConstraint constraint,
        @Schema(description = "The visit.", required = true) UUID visitId,
        @Schema(description = "Its module, 1 to 3; 0 for a free visit.", required = true) int module,
        @Schema(description = "Its kind.", required = true) VisitKind kind,
        @Schema(description = "Number of a SESSION within its module.", required = true, nullable = true) @Nullable
                Integer sessionNumber,
        @Schema(description = "The day that was looked at, in the clinic's zone.", required = true, nullable = true)
                @Nullable
                LocalDate day,
        @Schema(description = "What stands in the way, with the taken times and never whose they are.", required = true)
                String detail) {

    static Conflict of(HardConstraint constraint, Step step, @Nullable LocalDate day, String detail) {
        return new Conflict(constraint, step.visitId(), step.module(), step.kind(), step.sessionNumber(), day, detail);
    }
}
