package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.Room;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Room", description = "A room of the clinic.")
record RoomView(
        @Schema(description = "The room.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Name as the clinic shows it.", required = true) String name,
        @Schema(description = "Kinds of visit that it is fit for; empty = all.", required = true)
                List<VisitKind> fitFor,
        @Schema(description = "Technique families that it is fit for; empty = all.", required = true)
                List<String> techniques,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static RoomView of(Room room) {
        return new RoomView(
                room.id(),
                room.version(),
                room.name(),
                room.fitFor(),
                room.techniques(),
                room.createdAt(),
                room.updatedAt());
    }
}
