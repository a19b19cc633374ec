package clinic.kinezioteka.programmes.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pain of an episode: WORST_24H at the site that was highest at baseline.
 *
 * @param baselineMillimetres null without a baseline
 * @param change WORSENED, NOT_EVALUABLE, IMPROVED or UNCHANGED; null without a baseline
 * @param eliminated at every site recorded at baseline
 * @param acceptable at every site recorded at baseline, each against its own limit
 * @param acceptableLimitMillimetres of the site; null in events from before it was told
 * @param unacceptableSites those recorded at baseline that are above their own limit; null in events from before
 */
public record EpisodePain(
        String site,
        @Nullable BigDecimal baselineMillimetres,
        BigDecimal millimetres,
        @Nullable String change,
        boolean eliminated,
        boolean acceptable,
        @Nullable BigDecimal acceptableLimitMillimetres,
        @Nullable List<String> unacceptableSites) {

    public boolean isWorsened() {
        return "WORSENED".equals(change);
    }

    public boolean isImproved() {
        return "IMPROVED".equals(change);
    }
}
