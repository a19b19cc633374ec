package clinic.kinezioteka.programmes.offer.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.offer.Offer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WaitlistOffer", description = "A slot that is kept for one who waits, until he answers or it expires.")
record OfferView(
        @Schema(description = "The offer.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "To which entry of the waiting list.", required = true) UUID entryId,
        @Schema(description = "To whom.", required = true) UUID patientId,
        @Schema(description = "For which visit.", required = true) UUID visitId,
        @Schema(
                        description =
                                "OPEN, ACCEPTED, DECLINED, EXPIRED; WITHDRAWN when the visit got another time or was reserved"
                                        + " one, was suspended, or is waited for no more.",
                        required = true)
                Offer.Status status,
        @Schema(description = "Start, in the clinic's zone.", required = true) OffsetDateTime start,
        @Schema(description = "End, excluded.", required = true) OffsetDateTime end,
        @Schema(description = "With whom.", required = true) UUID practitionerId,
        @Schema(description = "Where.", required = true) UUID roomId,
        @Schema(description = "Device units that the visit takes.", required = true) List<UUID> deviceIds,
        @Schema(description = "When it was made.", required = true) Instant offeredAt,
        @Schema(description = "Until when it can be accepted and the slot is kept.", required = true) Instant expiresAt,
        @Schema(
                        description = "When it was answered, expired or was withdrawn; null while it is open.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant endedAt)
        implements AboutPatient, Versioned {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.version(),
                offer.entryId(),
                offer.patientId(),
                offer.visitId(),
                offer.status(),
                offer.slot().start(),
                offer.slot().end(),
                offer.slot().practitionerId(),
                offer.slot().roomId(),
                offer.slot().deviceIds(),
                offer.offeredAt(),
                offer.expiresAt(),
                offer.endedAt());
    }
}
