package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Lets an entry say something else, or count no more; each version is kept, and told. */
@ApplicationScoped
class ChangeEntry {

    private final LedgerEntries entries;
    private final EntryVersions versions;
    private final Event<RepetitionsCorrected> corrected;
    private final Event<RepetitionsVoided> voided;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ChangeEntry(
            LedgerEntries entries,
            EntryVersions versions,
            Event<RepetitionsCorrected> corrected,
            Event<RepetitionsVoided> voided,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.corrected = corrected;
        this.voided = voided;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that says so already is left as it is. Fails with 409 when it was taken back. */
    void correct(LedgerEntry entry, Repetitions done, String reason) {
        entry.requireValid();
        Repetitions before = entry.repetitionsDone();
        if (done.equals(before)) {
            return;
        }
        keepFirst(entry);
        entry.correct(done, clock.instant());
        keep(entry, EntryVersion.Origin.CORRECTED, reason);
        corrected.fire(new RepetitionsCorrected(entry, before));
    }

    /** Fails with 409 when it was taken back before. */
    void makeVoid(LedgerEntry entry, String reason) {
        entry.requireValid();
        keepFirst(entry);
        entry.makeVoid(clock.instant());
        keep(entry, EntryVersion.Origin.VOIDED, reason);
        voided.fire(new RepetitionsVoided(entry));
    }

    private void keepFirst(LedgerEntry entry) {
        if (versions.of(entry.id()).isEmpty()) {
            versions.persist(EntryVersion.logged(ids.next(), entry));
        }
    }

    private void keep(LedgerEntry entry, EntryVersion.Origin origin, String reason) {
        entries.flush();
        versions.persist(EntryVersion.changed(ids.next(), entry, origin, reason, caller.subject()));
    }
}
