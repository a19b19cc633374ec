package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Whether the values of one gait agree with each other. */
final class GaitConsistency {

    private static final BigDecimal STEPS_OF_MEAN_PER_SECOND = BigDecimal.valueOf(2 * 60);
    private static final BigDecimal WHOLE_CYCLE = BigDecimal.valueOf(100);

    private GaitConsistency() {}

    static boolean isDoubtful(Gait gait, Reading reading) {
        BigDecimal speedOff = speedOffPercent(gait);
        BigDecimal supportOff = doubleSupportOff(gait);
        return (speedOff != null && reading.exceeds(speedOff, "GAIT_SPEED_NOTED"))
                || (supportOff != null && reading.exceeds(supportOff, "GAIT_DOUBLE_SUPPORT"));
    }

    /** How far speed is from mean step length × cadence / 60, in % of that; null where it cannot be told. */
    static @Nullable BigDecimal speedOffPercent(Gait gait) {
        BigDecimal left = gait.stepLengthLeftMetres();
        BigDecimal right = gait.stepLengthRightMetres();
        BigDecimal cadence = gait.cadenceStepsPerMinute();
        if (left == null || right == null || cadence == null) {
            return null;
        }
        BigDecimal computed = left.add(right).multiply(cadence).divide(STEPS_OF_MEAN_PER_SECOND, MathContext.DECIMAL64);
        if (computed.signum() == 0) {
            return gait.speedMetresPerSecond().signum() == 0 ? BigDecimal.ZERO : WHOLE_CYCLE;
        }
        return Percent.of(gait.speedMetresPerSecond().subtract(computed).abs(), computed);
    }

    /** How far double support is from stance left + stance right − 100, in points; null where it cannot be told. */
    private static @Nullable BigDecimal doubleSupportOff(Gait gait) {
        BigDecimal left = gait.stancePercentLeft();
        BigDecimal right = gait.stancePercentRight();
        BigDecimal support = gait.doubleSupportPercent();
        return left == null || right == null || support == null
                ? null
                : left.add(right).subtract(WHOLE_CYCLE).subtract(support).abs();
    }
}
