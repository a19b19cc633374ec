package clinic.kinezioteka.patients.screening;

/** What is treated. */
public enum Condition {
    /** Inflamed or pinched roots of spinal nerves. */
    RADICULITIS,
    /** The sciatic nerve itself. */
    SCIATICA
}
