package clinic.kinezioteka.assessments.outcome;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a closed episode.
 *
 * @param treated whether it had at least one completed session: only then it belongs to a cohort
 * @param completer whether the final visit of the last planned module was completed
 * @param painNearClose whether each site of the baseline has a VAS near enough to the close; else the pain is missing
 * @param lowBaseline whether pain began too low to fall by a difference that matters
 * @param eliminated whether pain is gone at every site of the baseline; false where it is missing
 * @param acceptable whether pain is within the limit of every site of the baseline; false where it is missing
 * @param improved whether pain fell by a difference that matters; false where it is missing
 * @param betterFunction null where it cannot be told, as the four after it
 */
@Embeddable
record Judgement(
        boolean treated,
        boolean completer,
        boolean painNearClose,
        boolean lowBaseline,
        boolean eliminated,
        boolean acceptable,
        boolean improved,
        @Nullable Boolean betterFunction,
        @Nullable Boolean fasterGait,
        @Nullable Boolean soundConduction,
        @Nullable Boolean selfControl,
        @Nullable Boolean freeOfAnalgesics) {}
