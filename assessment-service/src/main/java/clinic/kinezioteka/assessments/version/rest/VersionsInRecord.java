package clinic.kinezioteka.assessments.version.rest;

import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.assessment.rest.AssessmentViews;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.assessments.version.AssessmentVersions;
import clinic.kinezioteka.defaults.record.PatientRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What the measurements in a patient's record were before. */
@ApplicationScoped
class VersionsInRecord implements PatientRecord {

    private final Assessments assessments;
    private final AssessmentVersions versions;
    private final AssessmentViews views;

    VersionsInRecord(Assessments assessments, AssessmentVersions versions, AssessmentViews views) {
        this.assessments = assessments;
        this.versions = versions;
        this.views = views;
    }

    @Override
    public String name() {
        return "formerAssessments";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return assessments.list("patientId = ?1 order by id", patientId).stream()
                .flatMap(one -> versions.former(one.id()).map(version -> views.of(one, version, Language.EN)));
    }
}
