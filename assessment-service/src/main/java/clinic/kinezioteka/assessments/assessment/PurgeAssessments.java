package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Measurements hold values only: they stay until the retention ends. */
@ApplicationScoped
class PurgeAssessments implements PersonalRecords {
    private static final String PURGE = "delete from assessment where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("ASSESSMENTS");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
