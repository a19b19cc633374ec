package clinic.kinezioteka.programmes.booking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody else was faster to take, never for whom. */
@Schema(name = "TakenResource", description = "What somebody else was faster to take.")
record Taken(
        @Schema(description = "Practitioner, room, device unit or patient.", required = true) UUID resourceId,
        @Schema(description = "Start of the time that was wanted.", required = true) Instant wantedFrom,
        @Schema(description = "End of the time that was wanted.", required = true) Instant wantedUntil) {

    static Taken of(Claim claim) {
        return new Taken(claim.resourceId(), claim.start(), claim.end());
    }
}
