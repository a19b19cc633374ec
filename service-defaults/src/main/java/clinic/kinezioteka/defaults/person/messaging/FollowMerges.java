package clinic.kinezioteka.defaults.person.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.defaults.person.MergedPatients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Follows patient-service when it says that two records are one person. */
@ApplicationScoped
class FollowMerges implements EventHandler<FollowMerges.Merge> {

    /**
     * What is read of the event.
     *
     * @param patientId the survivor
     */
    record Merge(UUID patientId, UUID duplicateId) {}

    private final MergedPatients merged;

    FollowMerges(MergedPatients merged) {
        this.merged = merged;
    }

    @Override
    public Set<String> types() {
        return Set.of("patient.merged");
    }

    @Override
    public Class<Merge> dataType() {
        return Merge.class;
    }

    @Override
    public void handle(ReceivedEvent<Merge> event) {
        merged.merge(event.data().patientId(), event.data().duplicateId());
    }
}
