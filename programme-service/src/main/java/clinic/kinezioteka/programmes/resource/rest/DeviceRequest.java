package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewDevice", description = "One unit of a device to be added.")
record DeviceRequest(
        @Schema(description = "Kind of device.", required = true) @NotNull DeviceKind kind,
        @Schema(description = "Name as the clinic shows it.", required = true, examples = "Traction table 1")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(description = "Where it stands.", nullable = true) @Size(max = 200) @Nullable String location) {

    Device device(UUID id, UUID clinicId, Instant now) {
        return new Device(id, clinicId, kind, name, location, now);
    }
}
