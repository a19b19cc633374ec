package clinic.kinezioteka.programmes.appointment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time given by hand.
 *
 * @param given the start, with the offset in which it was told
 * @param retrospective entered from paper: may lie in the past and outside the hours
 * @param override a clinic-admin's reason to break hard constraints, never an overlap of the patient
 */
public record SlotRequest(
        OffsetDateTime given,
        UUID practitionerId,
        UUID roomId,
        List<UUID> deviceIds,
        boolean retrospective,
        @Nullable String override) {

    public SlotRequest {
        deviceIds = List.copyOf(deviceIds);
    }

    public Instant start() {
        return given.toInstant();
    }
}
