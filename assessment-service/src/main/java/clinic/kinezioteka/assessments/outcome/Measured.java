package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Measurement;

/** A valid measurement with what it showed. */
record Measured(Earlier<Measurement> value, Interpretation interpretation) {

    static Measured of(Assessment assessment) {
        return new Measured(assessment.asEarlier(), assessment.interpretation());
    }
}
