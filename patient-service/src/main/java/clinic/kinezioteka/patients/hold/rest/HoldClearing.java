package clinic.kinezioteka.patients.hold.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HoldClearing", description = "Which red flags no longer stand, and why.")
record HoldClearing(
        @Schema(description = "Open red flags of the patient, 1 to 100; those not named stay.")
                @NotEmpty
                @Size(max = 100)
                List<@NotNull UUID> flagIds,
        @Schema(description = "Why, 1 to 2000 characters.", examples = "Examined, MRI without compression")
                @NotNull
                @Size(min = 1, max = 2000)
                String reason) {

    HoldClearing {
        flagIds = flagIds == null ? List.of() : flagIds.stream().distinct().toList();
    }
}
