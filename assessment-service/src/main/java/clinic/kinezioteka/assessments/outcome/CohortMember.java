package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.kind.EpisodePain;
import org.jspecify.annotations.Nullable;

/**
 * A closed episode that had at least one completed session.
 *
 * @param isCompleter whether the final visit of the last planned module was completed
 * @param hasPainNearClose whether a VAS was recorded near enough to the close
 * @param hasLowBaseline whether pain began too low to fall by a difference that matters
 * @param pain the pain of the episode as it was last recorded; null without any
 */
record CohortMember(boolean isCompleter, boolean hasPainNearClose, boolean hasLowBaseline, @Nullable EpisodePain pain) {

    boolean isMissing() {
        return !hasPainNearClose || pain == null;
    }

    boolean reaches(Definition definition) {
        return hasPainNearClose && pain != null && definition.isReachedBy(pain);
    }

    boolean countsFor(Definition definition) {
        return !hasLowBaseline || definition.takesLowBaselines();
    }
}
