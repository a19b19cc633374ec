package clinic.kinezioteka.assessments.cohort;

import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which closed episodes are counted.
 *
 * @param from first day of closing, in the clinic's zone
 * @param to the day after the last
 */
public record OutcomeQuestion(Condition condition, @Nullable Region region, LocalDate from, LocalDate to) {

    public OutcomeQuestion {
        if (!to.isAfter(from)) {
            throw new RuleBroken("validation", "The period is empty.").violation("to", "must be after from");
        }
    }

    /** The regions that are counted: the one, or all. */
    Set<Region> regions() {
        return region == null ? EnumSet.allOf(Region.class) : EnumSet.of(region);
    }
}
