package clinic.kinezioteka.programmes.assessment.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.assessment.Announced;
import clinic.kinezioteka.programmes.assessment.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps measurements and their corrections. */
@ApplicationScoped
class AssessmentAnnounced implements EventHandler<Announced> {

    private final Assessments assessments;

    AssessmentAnnounced(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.recorded", "assessment.corrected");
    }

    @Override
    public Class<Announced> dataType() {
        return Announced.class;
    }

    @Override
    public void handle(ReceivedEvent<Announced> event) {
        assessments.follow(event.data(), event.sequence(), event.time());
    }
}
