package clinic.kinezioteka.patients.timeline;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The timeline is made of events, which name nobody: it stays as it is until the retention ends. */
@ApplicationScoped
class PurgeTimeline implements PersonalRecords {
    private static final String PURGE = "delete from timeline_entry where patient_id = :patient";

    private final PatientRows rows;

    PurgeTimeline(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> kept() {
        return Set.of("TIMELINE");
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
