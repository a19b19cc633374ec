package clinic.kinezioteka.programmes.progression.rest;

import clinic.kinezioteka.programmes.progression.Decide;
import clinic.kinezioteka.programmes.progression.ProgressionDecision.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgressionVerdict", description = "What is decided on a proposed progression.")
record ProgressionRequest(
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                @NotBlank
                @Size(max = 60)
                String exercise,
        @Schema(
                        description = "The proposal that was seen.",
                        required = true,
                        examples = "019a1200-0031-7000-8000-000000000001")
                @NotNull
                UUID proposalId,
        @Schema(description = "Whether the proposed dose is planned since.", required = true, examples = "ACCEPTED")
                @NotNull
                Verdict verdict,
        @Schema(description = "Why; kept with it.", required = true, examples = "moves without effort")
                @NotBlank
                @Size(max = 2000)
                String reason) {

    Decide command() {
        return new Decide(exercise, proposalId, verdict, reason);
    }
}
