package clinic.kinezioteka.programmes.booking;

import java.util.UUID;

/** A reservation keeps nothing any more though its time is not over; told inside the transaction that ended it. */
public record ReservationEnded(UUID id) {}
