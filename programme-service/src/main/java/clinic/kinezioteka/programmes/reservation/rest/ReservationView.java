package clinic.kinezioteka.programmes.reservation.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.programmes.reservation.ReservedSlot;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SlotReservation", description = "A slot that is kept for a visit until it expires.")
record ReservationView(
        @Schema(description = "The reservation.", required = true) UUID id,
        @Schema(description = "For which visit.", required = true) UUID visitId,
        @JsonIgnore UUID patientId,
        @Schema(description = "Start, in the clinic's zone.", required = true) OffsetDateTime start,
        @Schema(description = "End, excluded.", required = true) OffsetDateTime end,
        @Schema(description = "With whom.", required = true) UUID practitionerId,
        @Schema(description = "Where.", required = true) UUID roomId,
        @Schema(description = "Device units that are kept.", required = true) List<UUID> deviceIds,
        @Schema(description = "From when on it keeps nothing.", required = true) Instant expiresAt)
        implements AboutPatient {

    static ReservationView of(ReservedSlot reserved) {
        return new ReservationView(
                reserved.reservation().id(),
                reserved.visit().id(),
                reserved.visit().patientId(),
                reserved.at().start(),
                reserved.at().end(),
                reserved.at().practitionerId(),
                reserved.at().roomId(),
                reserved.at().deviceIds(),
                reserved.reservation().expiresAt());
    }
}
