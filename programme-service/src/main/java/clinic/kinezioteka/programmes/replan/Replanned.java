package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.programmes.disruption.Arrangement;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the visits that an outage concerns. */
@Schema(name = "Replanned", description = "What became of the visits that had to move; of a dry run, what would.")
public record Replanned(
        @Schema(description = "Whether nothing was moved.", required = true) boolean dryRun,
        @Schema(description = "How many visits had to move.", required = true) int concernedCount,
        @Schema(description = "How many visits moved.", required = true) int movedCount,
        @Schema(description = "How many of these did not have to, but made way.", required = true) int madeWayCount,
        @Schema(description = "How many had to and found no place.", required = true) int unmovedCount,
        @Schema(description = "Sum of the minutes by which starts moved, forward or back.", required = true)
                long shiftMinutes,
        @Schema(description = "Those that moved, earliest first.", required = true) List<MovedVisit> moved,
        @Schema(description = "Those that found no place, earliest first.", required = true)
                List<UnmovedVisit> unmoved) {
    static Replanned of(Arrangement found, boolean dryRun, ZoneId zone) {
        int madeWay =
                (int) found.moved().stream().filter(one -> !one.visit().hasTo()).count();
        return new Replanned(
                dryRun,
                found.moved().size() - madeWay + found.unmoved().size(),
                found.moved().size(),
                madeWay,
                found.unmoved().size(),
                found.moved().stream()
                        .mapToLong(one -> Math.abs(one.shiftMinutes()))
                        .sum(),
                found.moved().stream().map(one -> MovedVisit.of(one, zone)).toList(),
                found.unmoved().stream().map(one -> UnmovedVisit.of(one, zone)).toList());
    }

    /** Told where all or nothing was wanted and some find no place. */
    Failure refusal() {
        Failure refusal = new Conflict("replan-impossible", "Not every visit finds another place; nothing was moved.")
                .with("concernedCount", concernedCount)
                .with("unmovedCount", unmovedCount)
                .with("unmoved", unmoved);
        unmoved.stream().flatMap(one -> one.conflicts().stream()).forEach(refusal::conflict);
        return refusal;
    }
}
