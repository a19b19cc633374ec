package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why entries were changed, and by whose account, is forgotten; repetitions name nobody and stay until the retention ends. */
@ApplicationScoped
class PurgeRepetitions implements PersonalRecords {
    private static final String FORGET =
            """
            update ledger_entry_version set reason = '[erased]', author = '[erased]'
            where reason is not null and entry_id in (select id from ledger_entry where patient_id = :patient)
            """;
    private static final String PURGE = "delete from ledger_entry where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("REPETITION_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("REPETITIONS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
