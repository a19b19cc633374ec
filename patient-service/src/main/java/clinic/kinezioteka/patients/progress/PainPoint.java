package clinic.kinezioteka.patients.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The worst pain in 24 hours as an assessment found it, with what assessment-service derived.
 *
 * @param sequence version of the assessment
 * @param site null when the assessment does not count: it was voided, or corrected to say something else
 * @param millimetres on the scale of 100 mm
 * @param change against the baseline; null at the baseline
 * @param reductionPercent fall from the baseline; null at the baseline and where that is 0
 */
public record PainPoint(
        UUID assessmentId,
        long sequence,
        Instant performedAt,
        @Nullable String site,
        int millimetres,
        @Nullable String change,
        @Nullable BigDecimal reductionPercent) {

    boolean counts() {
        return site != null;
    }
}
