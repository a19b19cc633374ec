package clinic.kinezioteka.programmes.appointment.rest;

import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.scheduling.Extraordinary;
import clinic.kinezioteka.programmes.scheduling.rest.OverrideRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "BookingRequest",
        description = "A time given by hand; the end follows from the kind of visit.",
        examples =
                """
                {"start": "2026-12-01T09:00:00+02:00",
                 "practitionerId": "019a1200-0052-7000-8000-000000000001",
                 "roomId": "019a1200-0061-7000-8000-000000000001",
                 "deviceIds": ["019a1200-0071-7000-8000-000000000001"]}""")
record BookingRequest(
        @Schema(description = "Start, with offset.", required = true) @NotNull OffsetDateTime start,
        @Schema(description = "With whom.", required = true) @NotNull UUID practitionerId,
        @Schema(description = "Where.", required = true) @NotNull UUID roomId,
        @Schema(description = "Device units to book too; absent = none.", nullable = true) @Size(max = 20) @Nullable
                List<@NotNull UUID> deviceIds,
        @Schema(
                        description =
                                "Entered from paper, by doctor or clinic-admin: may lie in the past and outside the hours.",
                        nullable = true)
                @Nullable
                Boolean retrospective,
        @Schema(description = "By a clinic-admin.", nullable = true) @Valid @Nullable OverrideRequest override)
        implements Extraordinary {

    SlotRequest slot() {
        return new SlotRequest(
                start,
                practitionerId,
                roomId,
                deviceIds == null ? List.of() : deviceIds,
                Boolean.TRUE.equals(retrospective),
                OverrideRequest.reasonOf(override));
    }
}
