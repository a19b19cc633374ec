package clinic.kinezioteka.programmes.scheduling.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Plan", description = "Modules of several patients after planning; of a dry run as they would be.")
record PlanView(
        @Schema(description = "Whether nothing was booked.", required = true) boolean dryRun,
        @Schema(description = "The chains, in the order in which they were asked.", required = true)
                List<ScheduleView> modules) {}
