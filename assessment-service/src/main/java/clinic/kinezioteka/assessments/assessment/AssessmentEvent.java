package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.interpretation.RedFlag;

/** What happened to a measurement, fired inside the transaction of the change. */
public sealed interface AssessmentEvent {

    Assessment assessment();

    /** It was recorded. */
    record AssessmentRecorded(Assessment assessment) implements AssessmentEvent {}

    /** It says something else, since a doctor corrected it or one before it changed. */
    record AssessmentCorrected(Assessment assessment, AssessmentState before) implements AssessmentEvent {

        /** Whether a doctor corrected it itself: only then something else was measured, at another visit perhaps. */
        public boolean byDoctor() {
            return assessment.state().origin().act() == VersionOrigin.Act.CORRECTED;
        }
    }

    /** It counts no more, since a doctor voided it. */
    record AssessmentVoided(Assessment assessment, AssessmentState before) implements AssessmentEvent {}

    /** It shows a sign that needs a doctor or a hospital now. */
    record RedFlagFound(Assessment assessment, RedFlag redFlag) implements AssessmentEvent {}
}
