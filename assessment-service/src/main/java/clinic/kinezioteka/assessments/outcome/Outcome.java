package clinic.kinezioteka.assessments.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a cohort reached the goal.
 *
 * @param n size of the population
 * @param missing how many of it have no VAS near the close
 * @param denominator what the rate is counted over
 * @param excluded how many of the cohort were left out since their patients refused statistics
 */
public record Outcome(int n, int events, int missing, int denominator, int excluded) {

    static Outcome of(List<CohortMember> cohort, int excluded, Definition definition, Population population) {
        List<CohortMember> counted = cohort.stream()
                .filter(member -> population == Population.ITT || member.isCompleter())
                .filter(member -> member.countsFor(definition))
                .toList();
        int n = counted.size();
        int missing = (int) counted.stream().filter(CohortMember::isMissing).count();
        int events = (int)
                counted.stream().filter(member -> member.reaches(definition)).count();
        return new Outcome(n, events, missing, population == Population.ITT ? n : n - missing, excluded);
    }

    /** The rate with its interval; null where there is nothing to count over. */
    public @Nullable WilsonInterval interval() {
        return denominator == 0 ? null : WilsonInterval.of(events, denominator);
    }
}
