package clinic.kinezioteka.patients.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When in the week the patient can come. */
@Schema(name = "PreferredTime", description = "When in the week the patient can come, in the clinic's zone.")
public record PreferredTime(
        @Schema(description = "Day of the week.", examples = "MONDAY") @NotNull DayOfWeek day,
        @Schema(description = "Not before this time.", examples = "08:00") @NotNull LocalTime from,
        @Schema(description = "Over at this time; after from.", examples = "12:00") @NotNull LocalTime to) {

    @AssertTrue(message = "must be after from")
    @Schema(hidden = true)
    boolean isInOrder() {
        return from == null || to == null || to.isAfter(from);
    }
}
