package clinic.kinezioteka.assessments.redflag;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Signs that doctors know hold codes only: they stay until the retention ends. */
@ApplicationScoped
class PurgeRedFlags implements PersonalRecords {
    private static final String PURGE = "delete from red_flag where patient_id = :patient";

    private final PatientRows rows;

    PurgeRedFlags(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("RED_FLAGS");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
