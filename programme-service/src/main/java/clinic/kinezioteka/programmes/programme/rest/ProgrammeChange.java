package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProgrammeChange", description = "What of the whole plan may be changed; the reason is always needed.")
record ProgrammeChange(
        @Schema(description = "How many modules run, 1 to 3.", examples = "3") @NotNull @Min(1) @Max(3)
                Integer moduleCount,
        @Schema(
                        description = "What the patient goes on with after discharge; null takes it away.",
                        nullable = true,
                        examples = "20 minutes of home exercise on working days")
                @Size(min = 1, max = 4000)
                @Nullable
                String maintenancePlan,
        @Schema(
                        description = "Why the plan is changed; kept with it.",
                        required = true,
                        examples = "acute case, fast response expected")
                @NotBlank
                @Size(max = 2000)
                @Nullable
                String reason) {

    static ProgrammeChange from(Programme programme) {
        return new ProgrammeChange(
                programme.moduleCount(), programme.maintenancePlan().orElse(null), null);
    }
}
