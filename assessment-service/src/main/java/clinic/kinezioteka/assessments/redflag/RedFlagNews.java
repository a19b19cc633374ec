package clinic.kinezioteka.assessments.redflag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of each event of a red flag.
 *
 * @param series what was measured; null where nothing was
 * @param assessmentId in which measurement it was found; null where nothing was measured
 */
public record RedFlagNews(
        UUID flagId,
        UUID patientId,
        String code,
        String status,
        @Nullable String series,
        @Nullable UUID assessmentId) {}
