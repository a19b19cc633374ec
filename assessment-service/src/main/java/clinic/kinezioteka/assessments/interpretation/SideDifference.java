package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One number of both sides. */
@Schema(name = "SideDifference", description = "One number of both sides")
public record SideDifference(
        @Schema(description = "Muscle, or nerve and study", examples = "TIBIAL/MOTOR") String place,
        @Schema(description = "The number, whose name carries the unit", examples = "hReflexMilliseconds")
                String measure,
        @Schema(description = "Left", examples = "29.5") BigDecimal left,
        @Schema(description = "Right", examples = "31.5") BigDecimal right,
        @Schema(description = "Left minus right", examples = "-2") BigDecimal difference,
        @Schema(
                        description = "Smaller by larger, 16 digits; null where one is negative or both are 0",
                        nullable = true,
                        minimum = "0",
                        maximum = "1",
                        examples = "0.9365079365079365")
                @Nullable
                BigDecimal ratio) {

    public static SideDifference of(String place, String measure, BigDecimal left, BigDecimal right) {
        return new SideDifference(place, measure, left, right, left.subtract(right), ratio(left, right));
    }

    private static @Nullable BigDecimal ratio(BigDecimal left, BigDecimal right) {
        BigDecimal smaller = left.min(right);
        BigDecimal larger = left.max(right);
        return smaller.signum() < 0 || larger.signum() == 0 ? null : smaller.divide(larger, MathContext.DECIMAL64);
    }
}
