package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentState;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.assessments.reference.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows measurements in the language that the client asks for. */
@ApplicationScoped
public class AssessmentViews {

    private final Standards standards;

    AssessmentViews(Standards standards) {
        this.standards = standards;
    }

    AssessmentView of(Assessment assessment, HttpHeaders headers) {
        return of(assessment, assessment.state(), headers);
    }

    /** As it was in that version. */
    public AssessmentView of(Assessment assessment, AssessmentState version, HttpHeaders headers) {
        return of(assessment, version, Language.choose(headers.getAcceptableLanguages()));
    }

    public AssessmentView of(Assessment assessment, AssessmentState version, Language language) {
        return AssessmentView.of(assessment, version, standards, language);
    }
}
