package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Repetitions name nobody: they stay until the retention ends. */
@ApplicationScoped
class PurgeRepetitions implements PersonalRecords {
    private static final String PURGE = "delete from ledger_entry where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("REPETITIONS");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
