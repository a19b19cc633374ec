package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Availability", description = "When a practitioner works, in local time of the clinic.")
record Availability(
        @Schema(description = "The practitioner.", required = true) UUID practitionerId,
        @Schema(description = "Version of the practitioner.", required = true) long version,
        @Schema(description = "Weeks by date range.", required = true) List<WeeklyHours.Week> weeks)
        implements Versioned {

    static Availability of(Practitioner practitioner) {
        return new Availability(
                practitioner.id(),
                practitioner.version(),
                practitioner.weeklyHours().weeks());
    }
}
