package clinic.kinezioteka.programmes.closure;

/** Why something cannot be booked, classified: the first four of a practitioner, the others of the clinic, rooms and devices. */
public enum Reason {
    VACATION,
    ILLNESS,
    TRAINING,
    OTHER,
    HOLIDAY,
    CLOSURE,
    MAINTENANCE
}
