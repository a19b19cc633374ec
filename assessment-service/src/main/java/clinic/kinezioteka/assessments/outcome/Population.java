package clinic.kinezioteka.assessments.outcome;

/** Whom an outcome is counted over. */
public enum Population {
    /** All of the cohort; what is missing is no success. */
    ITT,
    /** Those who had the final visit of the last planned module and a VAS near the close. */
    COMPLETERS
}
