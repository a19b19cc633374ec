package clinic.kinezioteka.patients.episode;

/** Whether the patient works. */
public enum WorkStatus {
    WORKING,
    MODIFIED,
    OFF,
    NOT_APPLICABLE
}
