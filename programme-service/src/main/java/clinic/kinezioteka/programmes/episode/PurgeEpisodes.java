package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The known episodes of a patient: they stay until the retention ends. */
@ApplicationScoped
class PurgeEpisodes implements PersonalRecords {
    private static final String PURGE = "delete from episode where patient_id = :patient";

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }

    @Override
    public int purgeOrder() {
        return 300;
    }
}
