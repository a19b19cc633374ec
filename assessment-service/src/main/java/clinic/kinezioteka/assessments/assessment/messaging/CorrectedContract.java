package clinic.kinezioteka.assessments.assessment.messaging;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.VersionOrigin;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A measurement that says something else, as its event carries it.
 *
 * @param origin CORRECTED by a doctor, or READ_ANEW since one before it changed
 */
record CorrectedContract(@JsonUnwrapped AssessmentContract assessment, VersionOrigin.Act origin) {

    static CorrectedContract of(AssessmentCorrected corrected) {
        return new CorrectedContract(
                AssessmentContract.of(corrected.assessment()),
                corrected.assessment().state().origin().act());
    }
}
