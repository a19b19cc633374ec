package clinic.kinezioteka.assessments.cohort;

/** When treatment has reached its goal. */
public enum Definition {
    /** Pain of the episode is 4 mm or less at every site of the baseline. */
    ELIMINATED("eliminated"),
    /** Pain of the episode is within the limit of each site of the baseline. */
    ACCEPTABLE("acceptable"),
    /** Pain of the episode is better by 15 mm and 30 %; baselines below 15 mm are left out. */
    MCID("improved");

    private final String column;

    Definition(String column) {
        this.column = column;
    }

    /** Of the table of outcomes: whether it was reached. */
    String column() {
        return column;
    }

    /** Whether episodes count whose pain was below 15 mm at baseline, however it went on. */
    boolean takesLowBaselines() {
        return this != MCID;
    }
}
