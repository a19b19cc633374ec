package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.closure.Closure;
import clinic.kinezioteka.programmes.closure.Subject;
import clinic.kinezioteka.programmes.closure.rest.ClosureRequest.ClosureKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Closure", description = "A time at which the clinic, a room or a device cannot be booked.")
record ClosureView(
        @Schema(description = "The closure.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The room, where it is one.", required = true, nullable = true) @Nullable UUID roomId,
        @Schema(description = "The device unit, where it is one.", required = true, nullable = true) @Nullable
                UUID deviceId,
        @Schema(description = "Start, in local time of the clinic.", required = true, examples = "2026-12-24T00:00:00")
                String from,
        @Schema(
                        description = "End, excluded, in local time of the clinic.",
                        required = true,
                        examples = "2026-12-25T00:00:00")
                String to,
        @Schema(description = "Why, classified.", required = true) ClosureKind kind,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static ClosureView of(Closure closure) {
        return new ClosureView(
                closure.id(),
                closure.version(),
                closure.subject() == Subject.ROOM ? closure.resourceId() : null,
                closure.subject() == Subject.DEVICE ? closure.resourceId() : null,
                LocalText.of(closure.period().localFrom()),
                LocalText.of(closure.period().localTo()),
                ClosureKind.valueOf(closure.reason().name()),
                closure.createdAt(),
                closure.updatedAt());
    }
}
