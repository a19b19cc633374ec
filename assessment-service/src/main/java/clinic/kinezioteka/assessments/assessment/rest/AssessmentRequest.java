package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Measurement;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every kind of new assessment has. */
@Schema(name = "AssessmentRequest", description = "What every kind of new assessment has")
record AssessmentRequest(
        @Schema(description = "The patient") UUID patientId,
        @Schema(description = "The episode, one of the patient's, not closed") UUID episodeId,
        @Schema(description = "The visit at which it was measured, one of the episode's", nullable = true) @Nullable
                UUID visitId,
        @Schema(description = "When it was measured: from the episode's start to now") Instant performedAt) {

    AssessmentRequest {
        new Bounds()
                .required("patientId", patientId)
                .required("episodeId", episodeId)
                .required("performedAt", performedAt)
                .check();
    }

    NewAssessment with(Measurement measurement) {
        return new NewAssessment(patientId, episodeId, visitId, performedAt, measurement);
    }
}
