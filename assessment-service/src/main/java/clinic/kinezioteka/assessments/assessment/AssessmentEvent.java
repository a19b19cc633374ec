package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.interpretation.RedFlag;

/** What happened to a measurement, fired inside the transaction of the change. */
public sealed interface AssessmentEvent {

    Assessment assessment();

    /** It was recorded. */
    record AssessmentRecorded(Assessment assessment) implements AssessmentEvent {}

    /** It says something else, since one before it was recorded later. */
    record AssessmentCorrected(Assessment assessment) implements AssessmentEvent {}

    /** It shows a sign that needs a doctor or a hospital now. */
    record RedFlagFound(Assessment assessment, RedFlag redFlag) implements AssessmentEvent {}
}
