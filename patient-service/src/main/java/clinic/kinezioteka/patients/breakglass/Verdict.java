package clinic.kinezioteka.patients.breakglass;

/** What the review found. */
public enum Verdict {
    JUSTIFIED,
    UNJUSTIFIED
}
