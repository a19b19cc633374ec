package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What was announced of measurements: it stays as long as the gates that rest on it. */
@ApplicationScoped
class PurgeAssessments implements PersonalRecords {
    private static final String PURGE_PROTOCOLS =
            """
            delete from visit_protocol where visit_id in (select id from visit where patient_id = :patient)
            """;
    private static final String PURGE =
            """
            delete from assessment where episode_id in (select id from episode where patient_id = :patient)
            """;

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
        rows.run(PURGE_PROTOCOLS, patientId);
        rows.run(PURGE, patientId);
    }
}
