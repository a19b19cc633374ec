package clinic.kinezioteka.assessments.version;

import clinic.kinezioteka.assessments.assessment.AssessmentState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a measurement was before it changed; never changed itself. */
@Entity
@Table(name = "assessment_version")
public class AssessmentVersion {

    @Id
    private UUID id;

    UUID clinicId;
    UUID assessmentId;

    @Embedded
    AssessmentState state;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentVersion() {}

    AssessmentVersion(UUID id, UUID clinicId, UUID assessmentId, AssessmentState state) {
        this.id = id;
        this.clinicId = clinicId;
        this.assessmentId = assessmentId;
        this.state = state;
    }
}
