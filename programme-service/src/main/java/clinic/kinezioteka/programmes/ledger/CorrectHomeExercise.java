package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
    private final ChangeEntry change;

    CorrectHomeExercise(
            LedgerEntries entries,
            EntryVersions versions,
            Episodes episodes,
            FitForHome fit,
            EntityManager entityManager,
            ChangeEntry change) {
        this.entries = entries;
        this.versions = versions;
        this.episodes = episodes;
        this.fit = fit;
        this.entityManager = entityManager;
        this.change = change;
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
        boolean counts =
                entry.status() == LedgerEntry.Status.VALID && entry.date().equals(on);
        long replaced = counts ? entry.repetitions() : 0;
        change.correct(entry, fit.require(programme, on, code, repetitions, replaced), reason);
    }

    /** Lets the entry count no more. Fails with 409 when that was done before. */
    public void makeVoid(LedgerEntry entry, String reason) {
        change.makeVoid(entry, reason);
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
}
