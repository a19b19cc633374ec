package clinic.kinezioteka.programmes.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gates read of that which follows from the values, as assessment-service derived it; a kind fills what is its own.
 *
 * @param acceptableLimitMillimetres of a VAS, the limit of its site
 * @param episodePain of a VAS: the pain of the episode as it then stood
 * @param effectiveAngleDegrees of a LASEGUE, 90 without radiating pain
 * @param baselineEffectiveAngleDegrees null without a baseline
 * @param change of a NEURO, null without a baseline
 * @param newDeficit of a NEURO, STRENGTH or GAIT
 * @param symmetryPercent of a STRENGTH, unrounded
 * @param baselineSymmetryPercent null without a baseline
 * @param baselineSpeedMetresPerSecond of a GAIT, null without a baseline
 * @param complete of a SELF_CONTROL
 * @param missing of a SELF_CONTROL, the skills not yet had
 */
public record Derived(
        @Nullable BigDecimal acceptableLimitMillimetres,
        @Nullable EpisodePain episodePain,
        @Nullable BigDecimal effectiveAngleDegrees,
        @Nullable BigDecimal baselineEffectiveAngleDegrees,
        @Nullable String change,
        @Nullable Boolean newDeficit,
        @Nullable BigDecimal symmetryPercent,
        @Nullable BigDecimal baselineSymmetryPercent,
        @Nullable BigDecimal baselineSpeedMetresPerSecond,
        @Nullable Boolean complete,
        @Nullable List<String> missing) {

    public boolean showsNewDeficit() {
        return Boolean.TRUE.equals(newDeficit);
    }
}
