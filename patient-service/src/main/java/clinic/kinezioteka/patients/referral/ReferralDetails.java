package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.name.PlainText;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partner says of the patient whom he sends. */
@Schema(name = "ReferralDetails", description = "Who is sent where, with what, and how soon.")
public record ReferralDetails(
        @Schema(description = "The clinic that is asked to treat him.") @NotNull UUID clinicId,
        @Schema(
                        description =
                                "The partner's own reference, 1 to 100 characters; each may be used once, whatever became of the referral.",
                        examples = "A-2026-0412")
                @NotNull
                @Size(min = 1, max = 100)
                @PlainText
                String externalReference,
        @Schema(description = "Who he is and how he is reached.") @NotNull @Valid PatientDetails patient,
        @Schema(
                        description = "The complaint in words, 1 to 2000 characters.",
                        examples = "Pain from the back into the right leg for six weeks")
                @NotNull
                @Size(min = 1, max = 2000)
                String complaint,
        @Schema(description = "The condition, where the partner knows it; else null.", nullable = true) @Nullable
                Condition condition,
        @Schema(
                        description = "A region that fits the condition, where the partner knows it; else null.",
                        nullable = true)
                @Nullable
                Region region,
        @Schema(description = "The side of the complaint; null when not told.", nullable = true) @Nullable Side side,
        @Schema(description = "ICD-10 code; null when none is given.", examples = "M54.16", nullable = true)
                @Pattern(
                        regexp = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?",
                        message = "must be an ICD-10 code, as M54.16")
                @Nullable
                String icd10,
        @Schema(description = "How soon he should be seen.", examples = "ROUTINE") @NotNull Urgency urgency,
        @Schema(description = "When in the week he can come, at most 21; empty when any time will do.") @Size(max = 21)
                List<@NotNull @Valid PreferredTime> preferredTimes,
        @Schema(description = "Whether the partner may follow his progress.") @NotNull @Valid ReferralConsent consent) {

    public ReferralDetails {
        preferredTimes = preferredTimes == null ? List.of() : preferredTimes;
        icd10 = icd10 == null ? null : icd10.strip().toUpperCase(Locale.ROOT);
    }

    /** Refuses a region that the condition does not have, and days of consent that cannot be. */
    void require(UUID partnerId) {
        if (condition != null && region != null) {
            region.requireFit(condition);
        }
        consent.about(partnerId).require("consent.");
    }
}
