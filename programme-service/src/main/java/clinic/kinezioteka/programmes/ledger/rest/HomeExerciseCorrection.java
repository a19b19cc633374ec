package clinic.kinezioteka.programmes.ledger.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HomeExerciseCorrection",
        description = "What was done at home indeed, whole: also what the entry says rightly.")
record HomeExerciseCorrection(
        @Schema(
                        description = "Why it is changed; kept with the version.",
                        required = true,
                        examples = "one zero too many")
                @NotBlank
                @Size(max = 500)
                String reason,
        @Schema(
                        description = "The day in the clinic's zone, from the start of the episode to today.",
                        required = true,
                        examples = "2026-09-22")
                @NotNull
                LocalDate date,
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                @NotBlank
                @Size(max = 60)
                String exercise,
        @Schema(description = "Repetitions, 1 to 10000, and no more in all that day.", required = true, examples = "60")
                @NotNull
                @Min(1)
                @Max(10_000)
                Integer repetitions) {}
