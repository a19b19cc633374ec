package clinic.kinezioteka.programmes.assessment.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.assessment.Assessments;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps which due assessments were waived. */
@ApplicationScoped
class AssessmentWaived implements EventHandler<AssessmentWaived.Waived> {

    /** What is read of the event; the kind is null when it came after this version. */
    record Waived(UUID visitId, @Nullable AssessmentKind kind, @Nullable String test) {}

    private final Assessments assessments;

    AssessmentWaived(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.waived");
    }

    @Override
    public Class<Waived> dataType() {
        return Waived.class;
    }

    @Override
    public void handle(ReceivedEvent<Waived> event) {
        Waived waived = event.data();
        if (waived.kind() != null) {
            assessments.waive(waived.visitId(), new DueAssessment(waived.kind(), waived.test()));
        }
    }
}
