package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.episode.Episode.Side;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What gates read of the values as recorded; a kind fills what is its own.
 *
 * @param side side lifted, of a LASEGUE
 * @param muscleGroup of a STRENGTH
 * @param speedMetresPerSecond of a GAIT
 */
public record Measured(@Nullable Side side, @Nullable String muscleGroup, @Nullable BigDecimal speedMetresPerSecond) {}
