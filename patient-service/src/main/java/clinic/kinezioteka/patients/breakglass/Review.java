package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.patients.name.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a privacy officer says of it. */
@Schema(name = "BreakGlassReview", description = "What the patient's clinic says of a break-glass.")
public record Review(
        @Schema(description = "What the review found.", examples = "JUSTIFIED") @NotNull Verdict verdict,
        @Schema(description = "In words.", nullable = true, examples = "The doctor on call was asked by phone.")
                @PlainText
                @Size(max = 2000)
                @Nullable
                String note) {}
