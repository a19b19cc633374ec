package clinic.kinezioteka.programmes.offer.messaging;

import clinic.kinezioteka.programmes.offer.Offer;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.waitlist.Urgency;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as its event carries it. */
record AnnouncedOffer(
        UUID offerId,
        UUID entryId,
        UUID visitId,
        UUID patientId,
        @Nullable UUID episodeId,
        VisitKind kind,
        Urgency urgency,
        Offer.Status status,
        OffsetDateTime start,
        OffsetDateTime end,
        UUID practitionerId,
        UUID roomId,
        List<UUID> deviceIds,
        Instant expiresAt) {

    static AnnouncedOffer of(Offer offer, WaitlistEntry entry, Visit visit) {
        return new AnnouncedOffer(
                offer.id(),
                offer.entryId(),
                offer.visitId(),
                offer.patientId(),
                visit.episodeId(),
                visit.kind(),
                entry.urgency(),
                offer.status(),
                offer.slot().start(),
                offer.slot().end(),
                offer.slot().practitionerId(),
                offer.slot().roomId(),
                offer.slot().deviceIds(),
                offer.expiresAt());
    }
}
