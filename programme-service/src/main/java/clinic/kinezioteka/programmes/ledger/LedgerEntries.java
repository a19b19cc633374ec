package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.programmes.programme.Programme;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of the ledger. What was taken back counts nowhere. */
@ApplicationScoped
public class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {

    /** All repetitions of an episode by movement pattern. */
    public Map<String, Long> totals(UUID episodeId) {
        Map<String, Long> totals = new TreeMap<>();
        of(episodeId).forEach(day -> totals.merge(day.movementPattern(), day.repetitions(), Long::sum));
        return totals;
    }

    /** The repetitions of an episode, one row for each pattern, day and place. */
    List<DayTotal> of(UUID episodeId) {
        return getEntityManager()
                .createQuery(
                        """
                        select new clinic.kinezioteka.programmes.ledger.DayTotal(
                            e.movementPattern, e.date, e.origin, sum(e.repetitions))
                        from LedgerEntry e where e.episodeId = :episode and e.status = VALID
                        group by e.movementPattern, e.date, e.origin
                        """,
                        DayTotal.class)
                .setParameter("episode", episodeId)
                .getResultList();
    }

    /** What was done on that day in the episode, in the clinic and at home. */
    public List<LedgerEntry> on(UUID episodeId, LocalDate day) {
        return list("episodeId = ?1 and date = ?2 and status = VALID order by id", episodeId, day);
    }

    /** What was done at home on that day in the episode, of all exercises. */
    long atHome(UUID episodeId, LocalDate day) {
        return on(episodeId, day).stream()
                .filter(entry -> entry.origin() == LedgerEntry.Origin.HOME)
                .mapToLong(LedgerEntry::repetitions)
                .sum();
    }

    /** What a session entered, by exercise. */
    Map<String, LedgerEntry> ofSession(UUID visitId) {
        return list("visitId = ?1 and status = VALID", visitId).stream()
                .collect(Collectors.toMap(LedgerEntry::exercise, Function.identity()));
    }

    /** What was logged at home in that programme. Fails with 404 when there is no such entry. */
    LedgerEntry atHome(Programme programme, UUID id) {
        return find("id = ?1 and programmeId = ?2 and origin = ?3", id, programme.id(), LedgerEntry.Origin.HOME)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("home-exercise"));
    }

    /** Entries of a merged patient are the survivor's; that is no new version of them. */
    void follow(@Observes PatientsMerged merged) {
        getEntityManager()
                .createNativeQuery("update ledger_entry set patient_id = ?1, updated_at = ?2 where patient_id = ?3")
                .setParameter(1, merged.survivorId())
                .setParameter(2, merged.at())
                .setParameter(3, merged.duplicateId())
                .executeUpdate();
    }
}
