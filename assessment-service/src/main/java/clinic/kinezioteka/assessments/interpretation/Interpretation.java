package clinic.kinezioteka.assessments.interpretation;

import clinic.kinezioteka.assessments.reference.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement says.
 *
 * @param thresholds each limit that was consulted, with its source
 * @param fromBaseline against the earliest of the series by staff; null where this is the earliest
 * @param fromLast against the one before; null where this is the first
 */
public record Interpretation(
        Derived derived,
        List<Finding> findings,
        List<RedFlag> redFlags,
        @Nullable Comparison fromBaseline,
        @Nullable Comparison fromLast,
        List<Threshold> thresholds,
        ReferenceSetVersion referenceSet) {

    /** Codes of the findings. */
    public List<String> findingCodes() {
        return findings.stream().map(Finding::code).toList();
    }
}
