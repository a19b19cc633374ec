package clinic.kinezioteka.patients.timeline;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The timeline is made of events, which name nobody: it stays as it is until the retention ends. */
@ApplicationScoped
class PurgeTimeline implements PersonalRecords {
    private static final String PURGE = "delete from timeline_entry where patient_id = :patient";

    @Override
    public Set<String> kept() {
        return Set.of("TIMELINE");
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
