package clinic.kinezioteka.assessments.cohort;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A proportion with its 95 % score interval (Wilson 1927); all three from 0 to 1.
 *
 * @param proportion to 16 decimal digits, so that what lies half between two is rounded as the fraction itself
 */
public record WilsonInterval(double low, BigDecimal proportion, double high) {

    private static final double Z = 1.959963984540054;

    /** The interval of so many events of so many, at least one. */
    public static WilsonInterval of(int events, int of) {
        double proportion = (double) events / of;
        double spread = 1 + Z * Z / of;
        double centre = (proportion + Z * Z / (2 * of)) / spread;
        double half = Z * Math.sqrt(proportion * (1 - proportion) / of + Z * Z / (4.0 * of * of)) / spread;
        return new WilsonInterval(
                Math.max(0, centre - half),
                BigDecimal.valueOf(events).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64),
                Math.min(1, centre + half));
    }
}
