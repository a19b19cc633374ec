package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.assessment.Assessment;
import clinic.kinezioteka.programmes.assessment.Derived;
import clinic.kinezioteka.programmes.assessment.Measured;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;

/** A measurement of the final visit, as the gate read it. */
public record Reading(AssessmentKind kind, Measured measured, Derived derived) {

    public static Reading of(Assessment assessment) {
        return new Reading(assessment.kind(), assessment.measured(), assessment.derived());
    }
}
