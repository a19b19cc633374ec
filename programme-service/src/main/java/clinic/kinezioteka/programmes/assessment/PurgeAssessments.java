package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

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

    @Override
    public Set<String> kept() {
        return Set.of("ASSESSMENTS");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_PROTOCOLS, PURGE);
    }
}
