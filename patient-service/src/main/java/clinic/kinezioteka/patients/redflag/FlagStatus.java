package clinic.kinezioteka.patients.redflag;

/** Whether the sign still stands. */
public enum FlagStatus {
    OPEN,
    CLEARED
}
