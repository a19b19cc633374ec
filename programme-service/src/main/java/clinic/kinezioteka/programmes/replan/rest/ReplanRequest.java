package clinic.kinezioteka.programmes.replan.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.replan.ReplanWish;
import clinic.kinezioteka.programmes.replan.ReplanWish.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ReplanRequest",
        description = "A practitioner, a room or a device that cannot be had for a time; exactly one of the three.")
record ReplanRequest(
        @Schema(description = "Who is not there.", nullable = true) @Nullable UUID practitionerId,
        @Schema(description = "The room that cannot be used.", nullable = true) @Nullable UUID roomId,
        @Schema(description = "The device unit that cannot be used.", nullable = true) @Nullable UUID deviceId,
        @Schema(
                        description = "Start, in local time of the clinic; today at the earliest.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-07-06T00:00")
                @NotNull
                LocalDateTime from,
        @Schema(
                        description = "End, excluded, in local time of the clinic; at most 90 days after the start.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-07-11T00:00")
                @NotNull
                LocalDateTime to,
        @Schema(description = "Why; kept with what is moved, and told in no event.", required = true, examples = "ill")
                @NotBlank
                @Size(max = 1000)
                String reason,
        @Schema(description = "ALL_OR_NOTHING (unless told), or BEST_EFFORT: what can be moved.", nullable = true)
                @Nullable
                Mode mode,
        @Schema(description = "Only looks, moves nothing.", nullable = true) @Nullable Boolean dryRun) {

    enum Mode {
        ALL_OR_NOTHING,
        BEST_EFFORT
    }

    /** Fails with 422 unless exactly one resource is named. */
    ReplanWish wish() {
        Map<Kind, UUID> named = new EnumMap<>(Kind.class);
        put(named, Kind.PRACTITIONER, practitionerId);
        put(named, Kind.ROOM, roomId);
        put(named, Kind.DEVICE, deviceId);
        if (named.size() != 1) {
            throw RuleBroken.validation()
                    .violation("practitionerId", "name exactly one of practitionerId, roomId and deviceId");
        }
        Map.Entry<Kind, UUID> one = named.entrySet().iterator().next();
        return new ReplanWish(
                one.getKey(), one.getValue(), from, to, reason, mode == Mode.BEST_EFFORT, Boolean.TRUE.equals(dryRun));
    }

    private static void put(Map<Kind, UUID> named, Kind kind, @Nullable UUID id) {
        if (id != null) {
            named.put(kind, id);
        }
    }
}
