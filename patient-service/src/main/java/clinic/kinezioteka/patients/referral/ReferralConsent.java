package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.patients.consent.ConsentDetails;
import clinic.kinezioteka.patients.consent.Decision;
import clinic.kinezioteka.patients.consent.Purpose;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the patient told the partner: whether he may follow the progress. */
@Schema(
        name = "ReferralConsent",
        description = "What the patient told the partner: whether the partner may follow his progress.")
public record ReferralConsent(
        @Schema(description = "What the patient said.", examples = "GRANTED") @NotNull Decision decision,
        @Schema(description = "First day on which it counts, in the clinic's zone.", examples = "2026-11-22") @NotNull
                LocalDate validFrom,
        @Schema(
                        description = "Last day on which it counts, in the clinic's zone; null without end.",
                        examples = "2027-11-21",
                        nullable = true)
                @Nullable
                LocalDate validTo) {

    /** The same decision as the records of the clinic keep it. */
    public ConsentDetails about(UUID partnerId) {
        return new ConsentDetails(Purpose.SHARE_WITH_REFERRER, decision, partnerId, validFrom, validTo);
    }
}
