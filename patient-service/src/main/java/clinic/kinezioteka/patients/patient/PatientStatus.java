package clinic.kinezioteka.patients.patient;

/** Where a patient's record stands. */
public enum PatientStatus {
    ACTIVE,
    /** It turned out to be another's, who is the survivor; it takes no writes any more. */
    MERGED,
    /** Nothing tells any more who he was; clinical values stay until the retention ends. */
    ERASED
}
