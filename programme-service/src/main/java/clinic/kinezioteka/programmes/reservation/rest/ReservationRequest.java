package clinic.kinezioteka.programmes.reservation.rest;

import clinic.kinezioteka.programmes.appointment.SlotRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SlotReservationRequest",
        description = "A slot to keep for a visit.",
        examples =
                """
                {"visitId": "019a1200-0011-7000-8000-000000000001", "start": "2026-12-01T09:00:00+02:00",
                 "practitionerId": "019a1200-0052-7000-8000-000000000001",
                 "roomId": "019a1200-0061-7000-8000-000000000001",
                 "deviceIds": ["019a1200-0071-7000-8000-000000000001"]}""")
record ReservationRequest(
        @Schema(description = "For which visit, PLANNED or BOOKED.", required = true) @NotNull UUID visitId,
        @Schema(description = "Start, with offset.", required = true) @NotNull OffsetDateTime start,
        @Schema(description = "With whom.", required = true) @NotNull UUID practitionerId,
        @Schema(description = "Where.", required = true) @NotNull UUID roomId,
        @Schema(description = "Device units to keep too; absent = none.", nullable = true) @Size(max = 20) @Nullable
                List<@NotNull UUID> deviceIds) {

    SlotRequest slot() {
        return new SlotRequest(start, practitionerId, roomId, deviceIds == null ? List.of() : deviceIds, false, null);
    }
}
