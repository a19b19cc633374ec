package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Measurements hold values only: they stay until the retention ends. */
@ApplicationScoped
class PurgeAssessments implements PersonalRecords {
    private static final String PURGE = "delete from assessment where patient_id = :patient";

    private final PatientRows rows;

    PurgeAssessments(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("ASSESSMENTS");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
