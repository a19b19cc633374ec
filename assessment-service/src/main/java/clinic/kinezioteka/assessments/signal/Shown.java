package clinic.kinezioteka.assessments.signal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Computed numbers as they are kept: six digits, since no measurement of the body has more, and twelve decimals at most. */
public final class Shown {

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private static final int MOST_DECIMALS = 12;

    private Shown() {}

    public static BigDecimal of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.setScale(Math.max(0, Math.min(rounded.scale(), MOST_DECIMALS)), RoundingMode.HALF_UP);
    }
}
