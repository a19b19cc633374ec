package clinic.kinezioteka.assessments.programme;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The known programmes of a patient: they stay until the retention ends. */
@ApplicationScoped
class PurgeProgrammes implements PersonalRecords {
    private static final String PURGE = "delete from programme where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("PROGRAMMES");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
