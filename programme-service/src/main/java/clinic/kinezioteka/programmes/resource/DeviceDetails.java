package clinic.kinezioteka.programmes.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clinic says of a device unit. */
@Schema(name = "NewDevice", description = "One unit of a device.")
public record DeviceDetails(
        @Schema(description = "Kind of device.", required = true) @NotNull DeviceKind kind,
        @Schema(description = "Name as the clinic shows it.", required = true, examples = "Traction table 1")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(description = "Where it is found, in words.", nullable = true) @Size(max = 200) @Nullable
                String location,
        @Schema(
                        description =
                                "The room in which it stands and is used; absent for one that is taken to any room.",
                        nullable = true)
                @Nullable
                UUID roomId) {}
