package clinic.kinezioteka.assessments.interpretation;

/** How much a finding matters. */
public enum Severity {
    INFORMATION,
    ATTENTION,
    WARNING
}
