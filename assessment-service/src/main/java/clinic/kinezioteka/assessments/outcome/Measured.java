package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Measurement;
import java.util.List;

/** A valid measurement with the codes of what it showed. */
record Measured(Earlier<Measurement> value, List<String> findings) {

    static Measured of(Assessment assessment) {
        return new Measured(assessment.asEarlier(), assessment.interpretation().findingCodes());
    }
}
