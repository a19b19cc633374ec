package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a measurement, so that one answer names every field with its range. */
public final class Bounds {

    /** As many decimals as a value may have: 1e-999999999 lies within nearly every range, and reckoning with it has no end. */
    private static final int MOST_DECIMALS = 30;

    private final List<Violation> violations = new ArrayList<>();

    public Bounds required(String field, @Nullable Object value) {
        return holds(value != null, field, "is required");
    }

    public Bounds within(String field, @Nullable Integer value, int least, int most) {
        return holds(value == null || (value >= least && value <= most), field, range(least, most));
    }

    public Bounds within(String field, @Nullable BigDecimal value, int least, int most) {
        boolean inside = value == null
                || (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0);
        return holds(inside, field, range(least, most))
                .holds(
                        value == null || value.scale() <= MOST_DECIMALS,
                        field,
                        "must have at most " + MOST_DECIMALS + " decimals");
    }

    public Bounds holds(boolean rule, String field, String message) {
        if (!rule) {
            violations.add(new Violation(field, message));
        }
        return this;
    }

    /** Refuses when anything was wrong. */
    public void check() {
        if (!violations.isEmpty()) {
            Failure refused = new RuleBroken("validation", "The measurement breaks a rule of its fields.");
            violations.forEach(one -> refused.violation(one.field(), one.message()));
            throw refused;
        }
    }

    private static String range(int least, int most) {
        return "must be from " + least + " to " + most;
    }
}
