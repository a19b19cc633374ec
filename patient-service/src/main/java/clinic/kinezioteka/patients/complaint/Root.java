package clinic.kinezioteka.patients.complaint;

/** A nerve root from the neck to the sacrum. */
public enum Root {
    C5,
    C6,
    C7,
    C8,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    T11,
    T12,
    L1,
    L2,
    L3,
    L4,
    L5,
    S1
}
