package clinic.kinezioteka.assessments.assessment.messaging;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentRecorded;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentVoided;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.RedFlagFound;
import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns what happened to measurements into events of assessments.v1, before anything that follows from them. */
@ApplicationScoped
class AssessmentsTopic {

    private static final int FIRST = 1;

    private final Outbox outbox;

    AssessmentsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes @Priority(FIRST) AssessmentRecorded recorded) {
        append("assessment.recorded", recorded.assessment(), AssessmentContract.of(recorded.assessment()));
    }

    void on(@Observes @Priority(FIRST) AssessmentCorrected corrected) {
        append("assessment.corrected", corrected.assessment(), CorrectedContract.of(corrected));
    }

    void on(@Observes @Priority(FIRST) AssessmentVoided voided) {
        append("assessment.voided", voided.assessment(), VoidedContract.of(voided.assessment()));
    }

    void on(@Observes @Priority(FIRST) RedFlagFound found) {
        append("red-flag.found", found.assessment(), RedFlagContract.of(found.assessment(), found.redFlag()));
    }

    private void append(String type, Assessment assessment, Object data) {
        outbox.append(new OutgoingEvent(
                "assessments.v1", type, assessment.id(), assessment.version(), assessment.patientId(), data));
    }
}
