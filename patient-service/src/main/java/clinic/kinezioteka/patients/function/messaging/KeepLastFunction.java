package clinic.kinezioteka.patients.function.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.function.FunctionReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what the FUNCTIONs of an episode say, for its close. */
@ApplicationScoped
class KeepLastFunction implements EventHandler<AssessmentHeard> {
    private final FunctionReports reports;

    KeepLastFunction(FunctionReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.recorded", "assessment.corrected", "assessment.voided");
    }

    @Override
    public Class<AssessmentHeard> dataType() {
        return AssessmentHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<AssessmentHeard> event) {
        AssessmentHeard heard = event.data();
        if (heard.kind().equals("FUNCTION")) {
            reports.tell(
                    heard.assessmentId(),
                    heard.episodeId(),
                    event.sequence(),
                    heard.performedAt(),
                    heard.workStatus(),
                    heard.analgesics());
        }
    }
}
