package clinic.kinezioteka.assessments.consent;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether statistics may count a patient stays known as long as there is something to count. */
@ApplicationScoped
class PurgeConsents implements PersonalRecords {
    private static final String PURGE = "delete from statistics_consent where patient_id = :patient";

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
