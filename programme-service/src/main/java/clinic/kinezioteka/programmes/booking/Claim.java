package clinic.kinezioteka.programmes.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * A wish to take a resource or patient from an instant to another, the end excluded.
 *
 * @param overbooked an override of a clinic-admin: taken although it is taken already; never of a patient
 */
public record Claim(UUID resourceId, Instant start, Instant end, boolean overbooked) {}
