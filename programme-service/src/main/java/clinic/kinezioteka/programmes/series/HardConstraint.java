package clinic.kinezioteka.programmes.series;

/** The hard constraints of a series by the names that conflicts carry. */
public enum HardConstraint {
    ORDER_OF_CHAIN,
    ORDER_OF_MODULES,
    WINDOW,
    REST_DAY,
    ONE_SESSION_A_DAY,
    DOCTOR_WITHIN_WORKING_DAYS,
    OPENING_HOURS,
    WEEKLY_HOURS,
    ABSENCE,
    CLOSURE,
    NOT_IN_THE_PAST,
    NOTICE,
    PRACTITIONER_OVERLAP,
    ROOM_OVERLAP,
    DEVICE_OVERLAP,
    DEVICE_IN_ITS_ROOM,
    PATIENT_OVERLAP;

    /** A clinic-admin may override all but an overlap of the patient; the past is entered retrospectively instead. */
    public boolean mayBeOverridden() {
        return this != PATIENT_OVERLAP && this != NOT_IN_THE_PAST;
    }

    /** Whether somebody or something is taken by another visit. */
    public boolean isOverlap() {
        return switch (this) {
            case PRACTITIONER_OVERLAP, ROOM_OVERLAP, DEVICE_OVERLAP, PATIENT_OVERLAP -> true;
            default -> false;
        };
    }
}
