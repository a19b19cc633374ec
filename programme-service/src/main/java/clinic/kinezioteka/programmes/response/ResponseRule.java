package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.programmes.programme.EarlyResponse.Status;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Judges the first value since the day of the third session, until the end of that of the control: worsened, or better by less
 * than the threshold, is no response.
 */
final class ResponseRule {

    /** Grows when the rule changes; each check keeps the version that judged it. */
    static final int VERSION = 2;

    private ResponseRule() {}

    static Status judge(ResponseInputs inputs) {
        return judged(inputs)
                .map(value -> judge(value.pain(), inputs.leastFallMillimetres()))
                .orElse(inputs.controlAt() == null ? Status.DUE : Status.DROPPED);
    }

    /** The value that counts; empty where there is none yet. */
    static Optional<PainValue> judged(ResponseInputs inputs) {
        return inputs.values().stream()
                .filter(value -> inputs.span(value.performedAt()))
                .findFirst();
    }

    private static Status judge(Pain pain, BigDecimal leastFall) {
        BigDecimal baseline = pain.baselineMillimetres();
        if ("WORSENED".equals(pain.change())) {
            return Status.NONE;
        }
        if (baseline == null || "NOT_EVALUABLE".equals(pain.change())) {
            return Status.NOT_EVALUABLE;
        }
        return baseline.subtract(pain.millimetres()).compareTo(leastFall) < 0 ? Status.NONE : Status.RESPONDED;
    }
}
