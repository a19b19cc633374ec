package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Checks and the values that they rest on name nobody: they stay until the retention ends. */
@ApplicationScoped
class PurgeResponses implements PersonalRecords {

    private static final String PURGE_CHECKS =
            "delete from early_response where programme_id in (select id from programme where patient_id = :patient)";
    private static final String PURGE_READINGS =
            "delete from pain_reading where episode_id in (select id from episode where patient_id = :patient)";

    @Override
    public Set<String> kept() {
        return Set.of("EARLY_RESPONSES");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_CHECKS, PURGE_READINGS);
    }
}
