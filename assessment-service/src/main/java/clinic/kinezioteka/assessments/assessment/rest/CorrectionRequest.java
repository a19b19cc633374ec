package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Correction;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Measurement;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every kind of correction has; the numbers of the kind stand beside, whole. */
@Schema(name = "CorrectionRequest", description = "What every kind of correction has")
record CorrectionRequest(
        @Schema(description = "Why it was wrong, 1 to 500 characters; stays visible", minLength = 1, maxLength = 500)
                String reason,
        @Schema(description = "The visit at which it was measured; null: at none; absent: as it was", nullable = true)
                @Nullable
                UUID visitId,
        @Schema(
                        description = "When it was measured: from the episode's start to now; absent: as it was",
                        nullable = true)
                @Nullable
                Instant performedAt) {

    CorrectionRequest {
        new Bounds()
                .required("reason", reason)
                .holds(
                        reason == null || (!reason.isBlank() && reason.length() <= 500),
                        "reason",
                        "must have from 1 to 500 characters")
                .check();
    }

    /**
     * With the measurement as it should have been.
     *
     * @param namesVisit whether it says something of the visit, be it that there was none
     */
    record Whole(CorrectionRequest request, boolean namesVisit, Measurement measurement) {

        Correction of(Assessment assessment) {
            return new Correction(
                    request.reason,
                    Objects.requireNonNullElse(request.performedAt, assessment.performedAt()),
                    namesVisit ? request.visitId : assessment.visitId(),
                    measurement);
        }
    }
}
