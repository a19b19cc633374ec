package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.programmes.appointment.SlotRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "FollowUpBooking",
        description = "When and with whom the review of a follow-up takes place; its end follows from its kind.",
        examples =
                """
                {"start": "2026-12-22T09:00:00+02:00",
                 "practitionerId": "019a1200-0051-7000-8000-000000000001",
                 "roomId": "019a1200-0061-7000-8000-000000000001"}""")
record FollowUpBooking(
        @Schema(description = "Start, with offset; not before dueFrom.", required = true) @NotNull OffsetDateTime start,
        @Schema(description = "With which doctor.", required = true) @NotNull UUID practitionerId,
        @Schema(description = "Where.", required = true) @NotNull UUID roomId,
        @Schema(description = "Device units to book too; absent = none.", nullable = true) @Size(max = 20) @Nullable
                List<@NotNull UUID> deviceIds) {

    SlotRequest slot() {
        return new SlotRequest(start, practitionerId, roomId, deviceIds == null ? List.of() : deviceIds, false, null);
    }
}
