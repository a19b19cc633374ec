package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.closure.NewClosure;
import clinic.kinezioteka.programmes.closure.Period;
import clinic.kinezioteka.programmes.closure.Reason;
import clinic.kinezioteka.programmes.closure.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewClosure", description = "A time at which the clinic, a room or a device cannot be booked.")
record ClosureRequest(
        @Schema(description = "The room; absent with `deviceId` = the whole clinic.", nullable = true) @Nullable
                UUID roomId,
        @Schema(description = "The device unit; absent with `roomId` = the whole clinic.", nullable = true) @Nullable
                UUID deviceId,
        @Schema(
                        description = "Start, in local time of the clinic.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-12-24T00:00")
                @NotNull
                LocalDateTime from,
        @Schema(
                        description = "End, excluded, in local time of the clinic.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-12-25T00:00")
                @NotNull
                LocalDateTime to,
        @Schema(description = "Why, classified.", required = true) @NotNull ClosureKind kind,
        @Schema(
                        description =
                                "Whether the visits booked in that time are known, and will be moved by replanning.",
                        nullable = true)
                @Nullable
                Boolean acknowledgeVisits) {

    enum ClosureKind {
        HOLIDAY,
        CLOSURE,
        MAINTENANCE
    }

    /** Fails with 422 when it names both a room and a device. */
    NewClosure closure(UUID clinicId) {
        if (roomId != null && deviceId != null) {
            throw RuleBroken.validation().violation("deviceId", "must be absent where roomId is given");
        }
        if (roomId != null) {
            return closure(Subject.ROOM, roomId, "roomId");
        }
        return deviceId != null
                ? closure(Subject.DEVICE, deviceId, "deviceId")
                : closure(Subject.CLINIC, clinicId, "roomId");
    }

    private NewClosure closure(Subject subject, UUID resource, String field) {
        return new NewClosure(
                subject,
                resource,
                field,
                new Period(from, to),
                Reason.valueOf(kind.name()),
                Boolean.TRUE.equals(acknowledgeVisits));
    }
}
