package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages: computed unrounded, shown half-up to one decimal. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The part of the whole × 100, unrounded (16 digits). */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** As people are shown it. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal percent) {
        return percent == null ? null : rounded(percent);
    }

    static BigDecimal rounded(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
