package clinic.kinezioteka.assessments.signal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Computed numbers as they are kept: six digits, since no measurement of the body has more. */
public final class Shown {

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private Shown() {}

    public static BigDecimal of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
