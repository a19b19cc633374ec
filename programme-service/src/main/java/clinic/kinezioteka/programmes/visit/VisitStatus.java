package clinic.kinezioteka.programmes.visit;

/** Where a visit stands. */
public enum VisitStatus {
    PLANNED,
    BOOKED,
    CHECKED_IN,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    SUSPENDED;

    /** Whether it is over, one way or the other. */
    public boolean isOver() {
        return this == COMPLETED || this == NO_SHOW || this == CANCELLED;
    }

    /** Whether its time counts: it will take place or has. */
    public boolean isPlaced() {
        return this == BOOKED || this == CHECKED_IN || this == COMPLETED;
    }
}
