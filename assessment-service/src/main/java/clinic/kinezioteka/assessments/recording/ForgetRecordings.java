package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The header of an EDF names the patient: recordings go whole. What was computed from them stays as an assessment. */
@ApplicationScoped
class ForgetRecordings implements PersonalRecords {
    private static final String FORGET = "delete from recording where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("RECORDINGS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
