package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a patient decided, as a client writes it. */
@Schema(name = "ConsentDetails", description = "What a patient decided about one use of his data.")
public record ConsentDetails(
        @Schema(description = "What the data would be used for.", examples = "SHARE_WITH_REFERRER") @NotNull
                Purpose purpose,
        @Schema(description = "What the patient said.", examples = "GRANTED") @NotNull Decision decision,
        @Schema(
                        description =
                                "The partner who may follow the progress: needed for SHARE_WITH_REFERRER, refused for every other purpose.",
                        nullable = true)
                @Nullable
                UUID partnerId,
        @Schema(
                        description = "First day on which it counts, in the clinic's zone; from 1900 to 2199.",
                        examples = "2026-11-22")
                @NotNull
                LocalDate validFrom,
        @Schema(
                        description =
                                "Last day on which it counts, in the clinic's zone, not before validFrom and up to 2199; null without end.",
                        examples = "2027-11-21",
                        nullable = true)
                @Nullable
                LocalDate validTo) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /**
     * Refuses a partner where there can be none, none where there must be one, and days that cannot be.
     *
     * @param within what the names of fields begin with, as {@code consent.}
     */
    public void require(String within) {
        Failure broken = new RuleBroken("validation", "The request breaks a rule of its fields.");
        if (purpose.concernsAPartner() && partnerId == null) {
            broken.violation(within + "partnerId", "is needed for this purpose");
        }
        if (!purpose.concernsAPartner() && partnerId != null) {
            broken.violation(within + "partnerId", "is only for SHARE_WITH_REFERRER");
        }
        if (validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
            broken.violation(within + "validFrom", "must lie between " + EARLIEST + " and " + LATEST);
        }
        if (validTo != null && (validTo.isBefore(validFrom) || validTo.isAfter(LATEST))) {
            broken.violation(within + "validTo", "must lie between validFrom and " + LATEST);
        }
        broken.throwIfViolated();
    }
}
