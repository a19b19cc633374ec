package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MovedVisit", description = "A visit that got another place; of a dry run, that would get it.")
record MovedVisit(
        @Schema(description = "The visit.", required = true) UUID visitId,
        @Schema(description = "Whose it is.", required = true) UUID patientId,
        @Schema(description = "Its kind.", required = true) VisitKind kind,
        @Schema(
                        description = "Whether it had to move; false for one that made way, without which there is no"
                                + " place for another that had to.",
                        required = true)
                boolean hadTo,
        @Schema(description = "Its place until now.", required = true) VisitPlace before,
        @Schema(description = "Its new place.", required = true) VisitPlace after,
        @Schema(
                        description = "Minutes by which it starts later; less than 0 for earlier, 0 at the same time.",
                        required = true)
                long shiftMinutes) {

    static MovedVisit of(Moved moved, ZoneId zone) {
        return new MovedVisit(
                moved.visit().id(),
                moved.visit().patientId(),
                moved.visit().need().kind(),
                moved.visit().hasTo(),
                VisitPlace.of(moved.visit().before(), zone),
                VisitPlace.of(moved.to(), zone),
                moved.shiftMinutes());
    }
}
