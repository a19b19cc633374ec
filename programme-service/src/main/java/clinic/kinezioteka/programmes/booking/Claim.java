package clinic.kinezioteka.programmes.booking;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A wish to take a resource or patient from an instant to another, the end excluded.
 *
 * @param overbooked an override of a clinic-admin: taken although it is taken already; never of a patient
 */
public record Claim(UUID resourceId, Instant start, Instant end, boolean overbooked) {

    /** What remains of it beside a time that is taken already. */
    Stream<Claim> beside(Booking taken) {
        if (!taken.resourceId().equals(resourceId)
                || !start.isBefore(taken.endsAt())
                || !taken.startsAt().isBefore(end)) {
            return Stream.of(this);
        }
        return Stream.of(between(start, taken.startsAt()), between(taken.endsAt(), end))
                .filter(rest -> rest.start().isBefore(rest.end()));
    }

    private Claim between(Instant from, Instant to) {
        return new Claim(resourceId, from, to, overbooked);
    }
}
