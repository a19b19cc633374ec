package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.gate.Decide;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GateDecisionRequest", description = "A doctor's decision on the proposal that he saw.")
record DecisionRequest(
        @Schema(
                        description = "The proposal that he saw.",
                        required = true,
                        examples = "019a1200-0031-7000-8000-000000000001")
                @NotNull
                UUID proposalId,
        @Schema(description = "What he decides.", required = true) @NotNull Proposal decision,
        @Schema(description = "Why.", required = true, examples = "acute case, fast response expected")
                @NotBlank
                @Size(max = 2000)
                String reason,
        @Schema(
                        description = "Clinical time, from the completion of the final visit to now; now when absent.",
                        nullable = true,
                        examples = "2026-10-13T09:40:00+03:00")
                @Nullable
                OffsetDateTime decidedAt,
        @Schema(description = "Needed where the protocol of the final visit is unfinished.", nullable = true)
                @Valid
                @Nullable
                Override override) {

    @Schema(name = "GateOverride", description = "Why it is decided on an unfinished protocol.")
    record Override(
            @Schema(description = "Why.", required = true, examples = "acute case, fast response expected")
                    @NotBlank
                    @Size(max = 2000)
                    String reason) {}

    Decide command() {
        return new Decide(
                proposalId,
                decision,
                reason,
                decidedAt == null ? null : decidedAt.toInstant(),
                override == null ? null : override.reason());
    }
}
