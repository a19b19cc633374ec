package clinic.kinezioteka.assessments.visit;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The known visits of a patient: they stay until the retention ends. */
@ApplicationScoped
class PurgeVisits implements PersonalRecords {
    private static final String PURGE = "delete from visit where patient_id = :patient";

    private final PatientRows rows;

    PurgeVisits(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("VISITS");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
