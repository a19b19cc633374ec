package clinic.kinezioteka.patients.function;

/** Whether the patient works. */
public enum WorkStatus {
    WORKING,
    MODIFIED,
    OFF,
    NOT_APPLICABLE
}
