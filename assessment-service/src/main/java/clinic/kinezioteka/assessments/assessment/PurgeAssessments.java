package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Measurements hold values only and stay until the retention ends; why a doctor changed them is text. */
@ApplicationScoped
class PurgeAssessments implements PersonalRecords {
    private static final String FORGET =
            "update assessment set reason = '[erased]', version = version + 1, updated_at = :now"
                    + " where patient_id = :patient and reason <> '[erased]'";
    private static final String PURGE = "delete from assessment where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("ASSESSMENTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
