package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.ReasonCode;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NoShow", description = "That the patient did not come.")
record NoShowRequest(
        @Schema(description = "Clinical time, from the start of the visit until now; absent = now.", nullable = true)
                @Nullable
                OffsetDateTime at,
        @Schema(description = "Why, classified.", required = true) @NotNull ReasonCode reason) {}
