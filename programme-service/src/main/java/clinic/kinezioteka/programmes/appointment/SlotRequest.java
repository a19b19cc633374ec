package clinic.kinezioteka.programmes.appointment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time given by hand.
 *
 * @param retrospective entered from paper: may lie in the past and outside the hours
 * @param override a clinic-admin's reason to break hard constraints, never an overlap of the patient
 */
public record SlotRequest(
        Instant start,
        UUID practitionerId,
        UUID roomId,
        List<UUID> deviceIds,
        boolean retrospective,
        @Nullable String override) {

    public SlotRequest {
        deviceIds = List.copyOf(deviceIds);
    }
}
