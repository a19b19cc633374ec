package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What came of a patient's episodes is counted until the retention ends, and goes with what it was judged by. */
@ApplicationScoped
class PurgeOutcomes implements PersonalRecords {
    private static final String PURGE = "delete from episode_outcome where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("OUTCOMES");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
