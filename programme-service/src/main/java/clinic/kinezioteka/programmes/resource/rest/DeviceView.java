package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Device", description = "One unit of a device of the clinic.")
record DeviceView(
        @Schema(description = "The unit.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Kind of device.", required = true) DeviceKind kind,
        @Schema(description = "Name as the clinic shows it.", required = true) String name,
        @Schema(description = "Where it is found, in words.", required = true, nullable = true) @Nullable
                String location,
        @Schema(
                        description =
                                "The room in which it stands and is used; null for one that is taken to any room.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID roomId,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static DeviceView of(Device device) {
        return new DeviceView(
                device.id(),
                device.version(),
                device.kind(),
                device.name(),
                device.details().location(),
                device.roomId(),
                device.createdAt(),
                device.updatedAt());
    }
}
