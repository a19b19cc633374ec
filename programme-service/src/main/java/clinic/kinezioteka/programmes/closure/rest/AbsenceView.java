package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.closure.Closure;
import clinic.kinezioteka.programmes.closure.rest.AbsenceRequest.AbsenceReason;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Absence", description = "A time at which a practitioner takes no visits.")
record AbsenceView(
        @Schema(description = "The absence.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Who.", required = true) UUID practitionerId,
        @Schema(description = "Start, in local time of the clinic.", required = true, examples = "2026-07-06T00:00:00")
                String from,
        @Schema(
                        description = "End, excluded, in local time of the clinic.",
                        required = true,
                        examples = "2026-07-20T00:00:00")
                String to,
        @Schema(description = "Why, classified.", required = true) AbsenceReason reason,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static AbsenceView of(Closure closure) {
        return new AbsenceView(
                closure.id(),
                closure.version(),
                closure.resourceId(),
                LocalText.of(closure.period().localFrom()),
                LocalText.of(closure.period().localTo()),
                AbsenceReason.valueOf(closure.reason().name()),
                closure.createdAt(),
                closure.updatedAt());
    }
}
