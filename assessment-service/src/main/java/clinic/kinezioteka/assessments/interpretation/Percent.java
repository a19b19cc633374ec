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
        return plain(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
    }

    /** 80 rather than 8E+1, as it is read back, so that the two are equal. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** As people are shown it. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal percent) {
        return percent == null ? null : rounded(percent);
    }

    static BigDecimal rounded(BigDecimal percent) {
        return plain(percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
