package clinic.kinezioteka.patients.erasure;

/** Whether every service has answered. */
public enum ErasureStatus {
    RUNNING,
    COMPLETED
}
