package clinic.kinezioteka.patients.breakglass;

/** Whether the patient's clinic has looked at it. */
public enum ReviewStatus {
    TO_REVIEW,
    REVIEWED
}
