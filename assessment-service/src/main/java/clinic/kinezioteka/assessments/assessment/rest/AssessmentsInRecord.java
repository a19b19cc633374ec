package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.defaults.record.PatientRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The measurements in a patient's record. */
@ApplicationScoped
class AssessmentsInRecord implements PatientRecord {
    private final Assessments assessments;
    private final AssessmentViews views;

    AssessmentsInRecord(Assessments assessments, AssessmentViews views) {
        this.assessments = assessments;
        this.views = views;
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return assessments.list("patientId = ?1 order by id", patientId).stream()
                .map(one -> views.of(one, one.state(), Language.EN));
    }
}
