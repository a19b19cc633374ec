package clinic.kinezioteka.assessments.redflag;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Signs that doctors know hold codes only: they stay until the retention ends. */
@ApplicationScoped
class PurgeRedFlags implements PersonalRecords {
    private static final String PURGE = "delete from red_flag where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("RED_FLAGS");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
