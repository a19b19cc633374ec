package clinic.kinezioteka.programmes.booking;

import java.time.Instant;
import java.util.UUID;

/** A time that is kept for a visit until an instant. */
public record Reservation(UUID id, UUID visitId, Instant expiresAt) {}
