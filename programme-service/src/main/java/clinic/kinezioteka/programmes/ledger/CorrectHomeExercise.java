package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Corrects or takes back what was entered wrongly of home exercise; each version is kept. Unlike logging it works during a
 * hold and after the end as well: nobody exercises by it.
 */
@ApplicationScoped
@Transactional
public class CorrectHomeExercise {

    private final LedgerEntries entries;
    private final EntryVersions versions;
    private final Episodes episodes;
    private final FitForHome fit;
    private final EntityManager entityManager;
    private final Event<RepetitionsCorrected> corrected;
    private final Event<RepetitionsVoided> voided;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CorrectHomeExercise(
            LedgerEntries entries,
            EntryVersions versions,
            Episodes episodes,
            FitForHome fit,
            EntityManager entityManager,
            Event<RepetitionsCorrected> corrected,
            Event<RepetitionsVoided> voided,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.episodes = episodes;
        this.fit = fit;
        this.entityManager = entityManager;
        this.corrected = corrected;
        this.voided = voided;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** The entry as it stands. Fails with 404 when there is none. */
    public LedgerEntry entry(Programme programme, UUID id) {
        return entries.atHome(programme, id);
    }

    /** The entry, as nobody else changes it until this transaction ends. Fails with 404 when there is none. */
    public LedgerEntry locked(Programme programme, UUID id) {
        LedgerEntry entry = entry(programme, id);
        episodes.locked(programme.episodeId());
        entityManager.refresh(entry);
        return entry;
    }

    /**
     * Lets the entry say what was done indeed. One that says so already is left as it is, so that the same correction may be
     * sent again. Fails with 422 as logging does, and with 409 when the entry was taken back.
     *
     * @param on the day in the clinic's zone
     * @param repetitions 1–10,000
     */
    public void correct(
            Programme programme, LedgerEntry entry, LocalDate on, String code, int repetitions, String reason) {
        Repetitions before = entry.repetitionsDone();
        long replaced =
                entry.status() == LedgerEntry.Status.VALID && entry.date().equals(on) ? before.count() : 0;
        Repetitions done = fit.require(programme, on, code, repetitions, replaced);
        entry.requireValid();
        if (done.equals(before)) {
            return;
        }
        keepFirst(entry);
        entry.correct(done, clock.instant());
        keep(entry, EntryVersion.Origin.CORRECTED, reason);
        corrected.fire(new RepetitionsCorrected(entry, before));
    }

    /** Lets the entry count no more. Fails with 409 when that was done before. */
    public void makeVoid(LedgerEntry entry, String reason) {
        entry.requireValid();
        keepFirst(entry);
        entry.makeVoid(clock.instant());
        keep(entry, EntryVersion.Origin.VOIDED, reason);
        voided.fire(new RepetitionsVoided(entry));
    }

    /** All versions, the first first. */
    public List<EntryVersion> versions(LedgerEntry entry) {
        List<EntryVersion> kept = versions.of(entry.id());
        return kept.isEmpty() ? List.of(EntryVersion.logged(entry.id(), entry)) : kept;
    }

    /** All versions of those entries of a patient that were changed. */
    public List<EntryVersion> changed(UUID patientId) {
        return versions.ofPatient(patientId);
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
