package clinic.kinezioteka.assessments.cohort;

import org.jspecify.annotations.Nullable;

/**
 * How many of a cohort reached the goal.
 *
 * @param n size of the population
 * @param missing how many of it have no VAS near the close at a site of the baseline
 * @param denominator what the rate is counted over
 * @param excluded how many of the cohort were left out since their patients refused statistics
 */
public record Outcome(int n, int events, int missing, int denominator, int excluded) {

    /** The rate with its interval; null where there is nothing to count over. */
    public @Nullable WilsonInterval interval() {
        return denominator == 0 ? null : WilsonInterval.of(events, denominator);
    }
}
