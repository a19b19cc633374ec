package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Repetitions name nobody: they stay until the retention ends. */
@ApplicationScoped
class PurgeRepetitions implements PersonalRecords {
    private static final String PURGE = "delete from ledger_entry where patient_id = :patient";

    private final PatientRows rows;

    PurgeRepetitions(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("REPETITIONS");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
