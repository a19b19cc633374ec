package clinic.kinezioteka.assessments.cohort;

import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Unreadable;
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

    /** The database holds years of four digits. */
    public OutcomeQuestion {
        requireYear("from", from);
        requireYear("to", to);
        if (!to.isAfter(from)) {
            throw new RuleBroken("validation", "The period is empty.").violation("to", "must be after from");
        }
    }

    private static void requireYear(String name, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw Unreadable.parameter(name, "must lie in the years 1 to 9999");
        }
    }

    /** The regions that are counted: the one, or all. */
    Set<Region> regions() {
        return region == null ? EnumSet.allOf(Region.class) : EnumSet.of(region);
    }
}
