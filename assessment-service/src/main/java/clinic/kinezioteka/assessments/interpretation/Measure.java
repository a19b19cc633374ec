package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of a measurement.
 *
 * @param name the field, whose name carries the unit
 * @param lowerIsBetter what a patient hopes for; null where neither is better
 */
public record Measure(String name, BigDecimal value, @Nullable Boolean lowerIsBetter) {}
