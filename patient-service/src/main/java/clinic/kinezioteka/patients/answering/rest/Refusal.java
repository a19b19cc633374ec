package clinic.kinezioteka.patients.answering.rest;

import clinic.kinezioteka.patients.referral.DeclineReason;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralRefusal", description = "Why the clinic does not take the patient.")
record Refusal(
        @Schema(description = "Why, as a code.", examples = "NO_CAPACITY") @NotNull DeclineReason reason,
        @Schema(
                        description =
                                "Why, in words for the partner, at most 2000 characters; null when the code says all, needed for OTHER.",
                        nullable = true)
                @Size(max = 2000)
                @Nullable
                String text) {

    @AssertTrue(message = "is needed for OTHER")
    @Schema(hidden = true)
    boolean isTextThere() {
        return reason != DeclineReason.OTHER || (text != null && !text.isBlank());
    }
}
