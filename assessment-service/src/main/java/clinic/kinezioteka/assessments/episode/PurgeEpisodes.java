package clinic.kinezioteka.assessments.episode;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The known episodes of a patient: they stay until the retention ends. */
@ApplicationScoped
class PurgeEpisodes implements PersonalRecords {
    private static final String PURGE = "delete from episode where patient_id = :patient";

    private final PatientRows rows;

    PurgeEpisodes(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("EPISODES");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }

    @Override
    public int purgeOrder() {
        return 100;
    }
}
