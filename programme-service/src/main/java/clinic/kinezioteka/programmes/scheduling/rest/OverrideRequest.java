package clinic.kinezioteka.programmes.scheduling.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Override",
        description = "A clinic-admin's wish to break hard constraints, never an overlap of the patient.")
public record OverrideRequest(
        @Schema(description = "Why; kept with the visit.", required = true) @NotBlank @Size(max = 1000) String reason) {

    public static @Nullable String reasonOf(@Nullable OverrideRequest override) {
        return override == null ? null : override.reason;
    }
}
