package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.kind.EpisodePain;
import java.util.function.Predicate;

/** When treatment has reached its goal. */
public enum Definition {
    /** Pain of the episode is 4 mm or less at every site of the baseline. */
    ELIMINATED(EpisodePain::eliminated),
    /** Pain of the episode is within the limit of each site of the baseline. */
    ACCEPTABLE(EpisodePain::acceptable),
    /** Pain of the episode is better by 15 mm and 30 %; baselines below 15 mm are left out. */
    MCID(pain -> pain.change() == Change.IMPROVED);

    private final Predicate<EpisodePain> reached;

    Definition(Predicate<EpisodePain> reached) {
        this.reached = reached;
    }

    boolean isReachedBy(EpisodePain pain) {
        return reached.test(pain);
    }

    /** Whether episodes count whose pain was below 15 mm at baseline, however it went on. */
    boolean takesLowBaselines() {
        return this != MCID;
    }
}
