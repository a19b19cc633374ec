package clinic.kinezioteka.programmes.waitlist.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.waitlist.Urgency;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import clinic.kinezioteka.programmes.waitlist.WaitlistEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what happened to the waiting list into events of visits.v1, in the same transaction. */
@ApplicationScoped
class WaitlistOutbox {

    /** An entry as its event carries it. */
    record AnnouncedEntry(
            UUID entryId,
            UUID visitId,
            UUID patientId,
            @Nullable UUID episodeId,
            VisitKind kind,
            Urgency urgency,
            WaitlistEntry.Status status,
            Instant since) {

        static AnnouncedEntry of(WaitlistEntry entry, Visit visit) {
            return new AnnouncedEntry(
                    entry.id(),
                    entry.visitId(),
                    entry.patientId(),
                    visit.episodeId(),
                    visit.kind(),
                    entry.urgency(),
                    entry.status(),
                    entry.since());
        }
    }

    private final Outbox outbox;
    private final Visits visits;

    WaitlistOutbox(Outbox outbox, Visits visits) {
        this.outbox = outbox;
        this.visits = visits;
    }

    void on(@Observes WaitlistEvent.Joined joined) {
        append("waitlist.joined", joined.entry());
    }

    void on(@Observes WaitlistEvent.Left left) {
        append("waitlist.left", left.entry());
    }

    private void append(String type, WaitlistEntry entry) {
        AnnouncedEntry announced = AnnouncedEntry.of(entry, visits.existing(entry.visitId()));
        outbox.append(new OutgoingEvent("visits.v1", type, entry.id(), entry.sequence(), entry.patientId(), announced));
    }
}
