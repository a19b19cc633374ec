package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.Room;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewRoom", description = "A room to be added.")
record RoomRequest(
        @Schema(description = "Name as the clinic shows it.", required = true, examples = "Hall 1")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(description = "Kinds of visit that it is fit for; absent or empty = all.", nullable = true) @Nullable
                List<@NotNull VisitKind> fitFor) {

    Room room(UUID id, UUID clinicId, Instant now) {
        return new Room(id, clinicId, name, fitFor == null ? List.of() : fitFor, now);
    }
}
