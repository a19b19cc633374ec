package clinic.kinezioteka.assessments.visit;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The known visits of a patient: they stay until the retention ends. */
@ApplicationScoped
class PurgeVisits implements PersonalRecords {
    private static final String PURGE = "delete from visit where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("VISITS");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
