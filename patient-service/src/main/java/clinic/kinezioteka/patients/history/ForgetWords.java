package clinic.kinezioteka.patients.history;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What was said in words at each change; who changed what stays. */
@ApplicationScoped
class ForgetWords implements PersonalRecords {
    private static final String FORGET =
            "delete from episode_words where episode_id in (select id from episode where patient_id = :patient)";

    private final PatientRows rows;

    ForgetWords(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("EPISODE_HISTORY_TEXTS");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(FORGET, patientId);
    }
}
