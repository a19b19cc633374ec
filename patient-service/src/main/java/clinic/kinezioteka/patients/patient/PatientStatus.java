package clinic.kinezioteka.patients.patient;

/** Where a patient's record stands. */
public enum PatientStatus {
    ACTIVE
}
