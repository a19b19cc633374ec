package clinic.kinezioteka.assessments.interpretation;

/** How a value stands against an earlier one; NOT_EVALUABLE: the earlier one is too low to tell. */
public enum Change {
    WORSENED,
    NOT_EVALUABLE,
    IMPROVED,
    UNCHANGED
}
