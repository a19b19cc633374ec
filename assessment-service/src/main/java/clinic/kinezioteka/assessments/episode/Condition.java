package clinic.kinezioteka.assessments.episode;

/** What is treated. */
public enum Condition {
    RADICULITIS,
    SCIATICA
}
