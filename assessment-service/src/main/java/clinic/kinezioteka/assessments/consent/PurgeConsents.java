package clinic.kinezioteka.assessments.consent;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether statistics may count a patient stays known as long as there is something to count. */
@ApplicationScoped
class PurgeConsents implements PersonalRecords {

    private static final String PURGE = "delete from statistics_consent where patient_id = :patient";

    private final PatientRows rows;

    PurgeConsents(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
