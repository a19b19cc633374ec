package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a measurement.
 *
 * @param name the field, whose name carries the unit
 * @param lowerIsBetter what a patient hopes for; null where neither is better
 */
public record Measure(String name, BigDecimal value, @Nullable Boolean lowerIsBetter) {

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
