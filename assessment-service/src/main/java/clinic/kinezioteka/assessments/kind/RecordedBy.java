package clinic.kinezioteka.assessments.kind;

/** Who measured: staff of the clinic, or the patient. */
public enum RecordedBy {
    STAFF,
    PATIENT
}
