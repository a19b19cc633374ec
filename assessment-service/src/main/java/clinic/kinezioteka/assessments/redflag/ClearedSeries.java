package clinic.kinezioteka.assessments.redflag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measured deficit that a doctor has reviewed and cleared.
 *
 * @param assessmentId the measurement that showed it; null of flags that were heard of before this was kept
 */
public record ClearedSeries(String series, @Nullable UUID assessmentId) {}
