package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        @Schema(description = "Start of the time that is taken; of overlaps only.", required = true, nullable = true)
                @Nullable
                Instant takenFrom,
        @Schema(description = "End of the time that is taken; of overlaps only.", required = true, nullable = true)
                @Nullable
                Instant takenUntil,
        @Schema(
                        description =
                                "Practitioners, rooms or device units that it is about: each of them cannot be had."
                                        + " Empty where it is about the patient, the clinic as a whole or the series itself.",
                        required = true)
                List<UUID> resourceIds,
        @Schema(description = "What stands in the way, and never whose it is.", required = true) String detail) {

    public Conflict {
        resourceIds = List.copyOf(resourceIds);
    }

    /** About no resource. */
    public static Conflict of(HardConstraint constraint, Step step, @Nullable LocalDate day, String detail) {
        return of(constraint, step, day, List.of(), detail);
    }

    public static Conflict of(
            HardConstraint constraint, Step step, @Nullable LocalDate day, List<UUID> resources, String detail) {
        return new Conflict(
                constraint,
                step.visitId(),
                step.module(),
                step.kind(),
                step.sessionNumber(),
                day,
                null,
                null,
                resources,
                detail);
    }

    public static Conflict taken(HardConstraint constraint, PlacedStep placed, Span taken, List<UUID> resources) {
        Step step = placed.step();
        return new Conflict(
                constraint,
                step.visitId(),
                step.module(),
                step.kind(),
                step.sessionNumber(),
                placed.day(),
                taken.start(),
                taken.end(),
                resources,
                "another visit takes this time");
    }

    /** A visit that has to have its time first. */
    public static Conflict before(Step step) {
        return of(HardConstraint.ORDER_OF_MODULES, step, null, "the module before has a visit without a time");
    }
}
