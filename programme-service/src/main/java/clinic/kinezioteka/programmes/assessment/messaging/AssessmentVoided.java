package clinic.kinezioteka.programmes.assessment.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.assessment.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Drops measurements that were voided. */
@ApplicationScoped
class AssessmentVoided implements EventHandler<AssessmentVoided.Voided> {

    /** What is read of the event. */
    record Voided(UUID assessmentId) {}

    private final Assessments assessments;

    AssessmentVoided(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.voided");
    }

    @Override
    public Class<Voided> dataType() {
        return Voided.class;
    }

    @Override
    public void handle(ReceivedEvent<Voided> event) {
        assessments.drop(event.data().assessmentId(), event.sequence());
    }
}
