package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The follow-ups of a patient, in his record. */
@ApplicationScoped
class FollowUpsInRecord implements PatientRecord {
    private final FollowUps followUps;

    FollowUpsInRecord(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return "followUps";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return followUps.list("patientId = ?1 order by id", patientId).stream().map(FollowUpView::of);
    }
}
