package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.GAIT_SPEED_NOT_LOWER;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.GAIT;

import java.math.BigDecimal;

/** Gait speed is not lower than at baseline by the template's metres per second or more. */
final class GaitSpeedNotLower implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return GAIT_SPEED_NOT_LOWER.withoutReading(inputs, GAIT).orElseGet(() -> inputs.of(GAIT)
                .reduce((earlier, later) -> later)
                .map(latest -> compare(latest, inputs))
                .orElseThrow());
    }

    private static Criterion compare(Reading reading, GateInputs inputs) {
        BigDecimal speed = reading.measured().speedMetresPerSecond();
        BigDecimal baseline = reading.derived().baselineSpeedMetresPerSecond();
        if (speed == null) {
            return GAIT_SPEED_NOT_LOWER.unknown("gait was recorded without a speed");
        }
        if (baseline == null) {
            return GAIT_SPEED_NOT_LOWER.notApplicable("there is no baseline to compare with");
        }
        BigDecimal limit = baseline.subtract(inputs.thresholds().gaitLossMetresPerSecond());
        return GAIT_SPEED_NOT_LOWER.met(
                speed.compareTo(limit) > 0, speed, limit, "%s m/s at baseline".formatted(baseline.toPlainString()));
    }
}
