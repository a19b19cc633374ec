package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.programmes.scheduling.ScheduledSeries;
import clinic.kinezioteka.programmes.series.Alternative;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.UnmetWish;
import clinic.kinezioteka.programmes.visit.rest.VisitView;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Schedule", description = "The chain of a module after scheduling; of a dry run as it would be.")
record ScheduleView(
        @Schema(description = "The programme.", required = true) UUID programmeId,
        @Schema(description = "The module, 1 to 3.", required = true) int module,
        @Schema(description = "Whether nothing was booked.", required = true) boolean dryRun,
        @Schema(description = "Whether each visit of the chain has a time.", required = true) boolean complete,
        @Schema(description = "The chain in its order, with bookings.", required = true) List<VisitView> visits,
        @Schema(description = "Wishes that gave way, each with its reason.", required = true)
                List<UnmetWish> unmetWishes,
        @Schema(description = "What a best effort could not place, and why.", required = true) List<Conflict> conflicts,
        @Schema(description = "Feasible series nearest to what was asked; with conflicts only.", required = true)
                List<Alternative> alternatives) {

    static ScheduleView of(UUID programmeId, int module, boolean dryRun, ScheduledSeries series, VisitViews views) {
        return new ScheduleView(
                programmeId,
                module,
                dryRun,
                series.outcome().isComplete(),
                views.all(series.chain(), series.proposed()),
                series.outcome().unmet(),
                series.outcome().conflicts(),
                series.outcome().alternatives());
    }
}
