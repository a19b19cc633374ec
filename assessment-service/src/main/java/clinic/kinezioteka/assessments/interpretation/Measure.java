package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a measurement.
 *
 * @param name the field, whose name carries the unit
 * @param lowerIsBetter what a patient hopes for; null where neither is better
 * @param derivedPercent whether it is a percentage that was computed, unrounded, from what was measured
 */
public record Measure(String name, BigDecimal value, @Nullable Boolean lowerIsBetter, boolean derivedPercent) {

    /** One that was measured itself. */
    public Measure(String name, BigDecimal value, @Nullable Boolean lowerIsBetter) {
        this(name, value, lowerIsBetter, false);
    }

    /** Adds a percentage that follows from what was measured. */
    public static void addDerivedPercent(
            List<Measure> measures, String name, @Nullable BigDecimal percent, @Nullable Boolean lowerIsBetter) {
        if (percent != null) {
            measures.add(new Measure(name, percent, lowerIsBetter, true));
        }
    }

    /** A value of it, or a difference of two, as people are shown it: what was measured as it is. */
    public BigDecimal shown(BigDecimal number) {
        return derivedPercent ? Percent.rounded(number) : number;
    }

    /** Adds what was measured. */
    public static void add(
            List<Measure> measures, String name, @Nullable BigDecimal value, @Nullable Boolean lowerIsBetter) {
        if (value != null) {
            measures.add(new Measure(name, value, lowerIsBetter));
        }
    }

    public static void add(
            List<Measure> measures, String name, @Nullable Integer value, @Nullable Boolean lowerIsBetter) {
        add(measures, name, number(value), lowerIsBetter);
    }

    /** A grade as a number. */
    public static @Nullable BigDecimal number(@Nullable Integer grade) {
        return grade == null ? null : BigDecimal.valueOf(grade);
    }
}
