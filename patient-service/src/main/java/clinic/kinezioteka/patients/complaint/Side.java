package clinic.kinezioteka.patients.complaint;

/** The side of the complaint; its own field, since the WHO's ICD-10 has no side. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    UNKNOWN
}
