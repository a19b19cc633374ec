package clinic.kinezioteka.programmes.ledger.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import clinic.kinezioteka.programmes.ledger.RepetitionsCorrected;
import clinic.kinezioteka.programmes.ledger.RepetitionsLogged;
import clinic.kinezioteka.programmes.ledger.RepetitionsVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns entries of the ledger into events of programmes.v1, in the same transaction. */
@ApplicationScoped
class LedgerOutbox {

    /** An entry as its event carries it. */
    record AnnouncedEntry(
            UUID entryId,
            UUID programmeId,
            UUID patientId,
            UUID episodeId,
            String movementPattern,
            String exercise,
            int repetitions,
            LedgerEntry.Origin origin,
            LocalDate date,
            @Nullable UUID visitId) {

        static AnnouncedEntry of(LedgerEntry entry) {
            return new AnnouncedEntry(
                    entry.id(),
                    entry.programmeId(),
                    entry.patientId(),
                    entry.episodeId(),
                    entry.movementPattern(),
                    entry.exercise(),
                    entry.repetitions(),
                    entry.origin(),
                    entry.date(),
                    entry.visitId().orElse(null));
        }
    }

    private final Outbox outbox;

    LedgerOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes RepetitionsLogged logged) {
        append("repetitions.logged", logged.entry(), AnnouncedEntry.of(logged.entry()));
    }

    void on(@Observes RepetitionsCorrected corrected) {
        append("repetitions.corrected", corrected.entry(), AnnouncedCorrection.of(corrected));
    }

    void on(@Observes RepetitionsVoided voided) {
        append("repetitions.voided", voided.entry(), AnnouncedEntry.of(voided.entry()));
    }

    private void append(String type, LedgerEntry entry, Object content) {
        outbox.append(
                new OutgoingEvent("programmes.v1", type, entry.id(), entry.version(), entry.patientId(), content));
    }
}
