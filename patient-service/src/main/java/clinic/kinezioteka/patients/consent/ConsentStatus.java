package clinic.kinezioteka.patients.consent;

/** Whether a decision counts on a day. */
public enum ConsentStatus {
    /** Its first day has not come. */
    UPCOMING,
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** A later decision counts instead. */
    SUPERSEDED,
    /** The patient took it back. */
    WITHDRAWN
}
