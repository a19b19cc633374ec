package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.disruption.Arrangement.Unmoved;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Conflict;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "UnmovedVisit",
        description = "A visit that would have to move and finds no place; it stays booked as it is.")
record UnmovedVisit(
        @Schema(description = "The visit.", required = true) UUID visitId,
        @Schema(description = "Whose it is.", required = true) UUID patientId,
        @Schema(description = "Its kind.", required = true) VisitKind kind,
        @Schema(description = "Its place.", required = true) VisitPlace place,
        @Schema(
                        description =
                                "What stands in its way: for each of up to seven days near to its own the least that"
                                        + " does, with the other visits where they were moved to.",
                        required = true)
                List<Conflict> conflicts,
        @Schema(
                        description = "Up to three nearest places that it would find if no other visit had to move.",
                        required = true)
                List<VisitPlace> alternatives) {

    static UnmovedVisit of(Unmoved unmoved, ZoneId zone) {
        return new UnmovedVisit(
                unmoved.visit().id(),
                unmoved.visit().patientId(),
                unmoved.visit().need().kind(),
                VisitPlace.of(unmoved.visit().before(), zone),
                unmoved.conflicts(),
                unmoved.alternatives().stream()
                        .map(place -> VisitPlace.of(place, zone))
                        .toList());
    }
}
