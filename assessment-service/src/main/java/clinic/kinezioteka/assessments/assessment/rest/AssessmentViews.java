package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.assessments.reference.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows measurements in the language that the client asks for. */
@ApplicationScoped
class AssessmentViews {

    private final Standards standards;

    AssessmentViews(Standards standards) {
        this.standards = standards;
    }

    AssessmentView of(Assessment assessment, HttpHeaders headers) {
        return AssessmentView.of(assessment, standards, Language.choose(headers.getAcceptableLanguages()));
    }
}
