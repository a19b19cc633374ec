package clinic.kinezioteka.programmes.ledger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HomeExerciseVoid", description = "Why an entry of home exercise is taken back.")
record VoidRequest(
        @Schema(description = "Why; kept with the version.", required = true, examples = "entered twice")
                @NotBlank
                @Size(max = 500)
                String reason) {}
