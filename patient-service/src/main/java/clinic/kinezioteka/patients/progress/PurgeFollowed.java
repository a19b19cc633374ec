package clinic.kinezioteka.patients.progress;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What partners followed holds values only; nobody sees it any more, since the sharing ends with the erasure. */
@ApplicationScoped
class PurgeFollowed implements PersonalRecords {
    private static final String PURGE =
            "delete from followed_episode where referral_id in (select id from referral where patient_id = :patient)";

    private final PatientRows rows;

    PurgeFollowed(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
