package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follow-ups of a merged patient are the survivor's; those of an erased one are withdrawn and forgotten: they are no clinical record. */
@ApplicationScoped
class FollowPatients implements PersonalRecords {

    private static final String FORGET = "delete from follow_up where patient_id = :patient";

    private final FollowUps followUps;
    private final Event<FollowUpEvent> events;
    private final Clock clock;

    FollowPatients(FollowUps followUps, Event<FollowUpEvent> events, Clock clock) {
        this.followUps = followUps;
        this.events = events;
        this.clock = clock;
    }

    void follow(@Observes PatientsMerged merged) {
        followUps
                .list("patientId", merged.duplicateId())
                .forEach(followUp -> followUp.moveTo(merged.survivorId(), merged.at()));
    }

    @Override
    public Set<String> done() {
        return Set.of("FOLLOW_UPS");
    }

    @Override
    public void erase(UUID patientId) {
        followUps.aheadOf(patientId).forEach(followUp -> {
            followUp.withdraw(clock.instant());
            events.fire(new FollowUpEvent.Withdrawn(followUp));
        });
        followUps.flush();
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(FORGET);
    }
}
