package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.PractitionerRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Practitioner", description = "A doctor or therapist of the clinic.")
record PractitionerView(
        @Schema(description = "The practitioner.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag; also that of the weekly hours.", required = true) long version,
        @Schema(description = "Name as the clinic shows it.", required = true) String displayName,
        @Schema(description = "The sub of the practitioner's token.", required = true) UUID userId,
        @Schema(description = "DOCTOR takes doctor's visits, THERAPIST sessions.", required = true)
                List<PractitionerRole> roles,
        @Schema(description = "Languages spoken, ISO 639-1.", required = true) List<String> languages,
        @Schema(description = "Technique families that the practitioner masters; empty = all.", required = true)
                List<String> skills,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static PractitionerView of(Practitioner practitioner) {
        return new PractitionerView(
                practitioner.id(),
                practitioner.version(),
                practitioner.displayName(),
                practitioner.userId(),
                practitioner.roles(),
                practitioner.languages(),
                practitioner.skills(),
                practitioner.createdAt(),
                practitioner.updatedAt());
    }
}
