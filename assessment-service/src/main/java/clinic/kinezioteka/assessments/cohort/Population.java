package clinic.kinezioteka.assessments.cohort;

/** Whom an outcome is counted over. */
public enum Population {
    /** All of the cohort; what is missing is no success. */
    ITT,
    /** Those who had the final visit of the last planned module and a VAS near the close. */
    COMPLETERS;

    /** What a rate is counted over, of so many of whom so many are missing. */
    int denominator(int n, int missing) {
        return this == ITT ? n : n - missing;
    }
}
