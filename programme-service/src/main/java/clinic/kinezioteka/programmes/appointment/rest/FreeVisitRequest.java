package clinic.kinezioteka.programmes.appointment.rest;

import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.scheduling.Extraordinary;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewVisit",
        description = "A visit outside of any chain.",
        examples =
                """
                {"patientId": "019a1200-0001-7000-8000-000000000001", "kind": "CONSULTATION",
                 "reason": "pain since Monday", "start": "2026-12-01T09:00:00+02:00",
                 "practitionerId": "019a1200-0051-7000-8000-000000000001",
                 "roomId": "019a1200-0061-7000-8000-000000000001"}""")
record FreeVisitRequest(
        @Schema(description = "Its patient.", required = true) @NotNull UUID patientId,
        @Schema(description = "Its episode; absent for a consultation before one.", nullable = true) @Nullable
                UUID episodeId,
        @Schema(description = "CONSULTATION or DOCTOR_REVIEW.", required = true) @NotNull VisitKind kind,
        @Schema(description = "Why it is wanted.", required = true) @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "Start, with offset.", required = true) @NotNull OffsetDateTime start,
        @Schema(description = "With which doctor.", required = true) @NotNull UUID practitionerId,
        @Schema(description = "Where.", required = true) @NotNull UUID roomId,
        @Schema(description = "Device units to book too; absent = none.", nullable = true) @Size(max = 20) @Nullable
                List<@NotNull UUID> deviceIds,
        @Schema(description = "Entered from paper, by a doctor: may lie in the past.", nullable = true) @Nullable
                Boolean retrospective)
        implements Extraordinary {

    SlotRequest slot() {
        return new BookingRequest(start, practitionerId, roomId, deviceIds, retrospective, null).slot();
    }
}
