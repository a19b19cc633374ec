package clinic.kinezioteka.assessments.protocol.rest;

import clinic.kinezioteka.assessments.visit.DueAssessment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which due assessment is waived, and why. */
@Schema(description = "Which due assessment is waived, and why")
record WaiveRequest(
        @Schema(description = "Kind of assessment", required = true, examples = "EMG") @NotBlank String kind,
        @Schema(description = "Which test of the kind; absent where the kind has one only", nullable = true) @Nullable
                String test,
        @Schema(description = "Why, 1 to 500 characters; stays visible", required = true) @NotBlank @Size(max = 500)
                String reason) {

    DueAssessment due() {
        return new DueAssessment(kind, test);
    }
}
