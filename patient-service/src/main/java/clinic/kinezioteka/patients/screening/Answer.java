package clinic.kinezioteka.patients.screening;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a screening question. */
@Schema(name = "ScreeningAnswer", description = "An answer to a screening question.")
public record Answer(
        @Schema(description = "The question, as of GET /screening-questions.", examples = "NIGHT_PAIN") @NotNull
                String code,
        @Schema(description = "Whether the sign is there.", examples = "false") @NotNull Boolean positive) {}
