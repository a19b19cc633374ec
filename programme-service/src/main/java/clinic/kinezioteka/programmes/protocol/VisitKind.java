package clinic.kinezioteka.programmes.protocol;

/** The kinds of visit: four in a module's chain, and the free ones. */
public enum VisitKind {
    DOCTOR_INITIAL,
    SESSION,
    DOCTOR_CONTROL,
    DOCTOR_FINAL,
    /** Free: before an episode exists; may count as module 1's DOCTOR_INITIAL. */
    CONSULTATION,
    /** Free: after a red flag, no early response, or as a follow-up. */
    DOCTOR_REVIEW;

    public boolean isFree() {
        return this == CONSULTATION || this == DOCTOR_REVIEW;
    }

    public boolean isDoctors() {
        return this != SESSION;
    }
}
