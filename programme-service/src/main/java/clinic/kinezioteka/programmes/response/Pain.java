package clinic.kinezioteka.programmes.response;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The pain of an episode as assessment-service derived it: WORST_24H at the site that was highest at baseline.
 *
 * @param baselineMillimetres null where the value is the baseline itself
 * @param change WORSENED, NOT_EVALUABLE (a baseline below 15 mm), IMPROVED or UNCHANGED; null without a baseline
 */
public record Pain(
        String site, @Nullable BigDecimal baselineMillimetres, BigDecimal millimetres, @Nullable String change) {}
