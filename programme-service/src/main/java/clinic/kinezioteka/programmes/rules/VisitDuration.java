package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.Duration;
import java.util.Map;

/** How long a visit may last: 5 minutes to 8 hours. */
public final class VisitDuration {
    private static final int LEAST = 5;
    private static final int MOST = 480;

    private VisitDuration() {}

    /** The minutes of a field as a duration. Fails with 422 {@code impossible-duration} naming the field. */
    public static Duration minutes(String field, int minutes) {
        if (!isPossible(minutes)) {
            throw refusal().violation(field, told());
        }
        return Duration.ofMinutes(minutes);
    }

    static void require(Map<VisitKind, Integer> durationsMinutes) {
        RuleBroken broken = refusal();
        durationsMinutes.forEach((kind, minutes) -> {
            if (!isPossible(minutes)) {
                broken.violation("durationsMinutes." + kind, told());
            }
        });
        broken.throwIfViolated();
    }

    private static boolean isPossible(int minutes) {
        return minutes >= LEAST && minutes <= MOST;
    }

    private static RuleBroken refusal() {
        return new RuleBroken("impossible-duration", "No visit lasts that long or that short.");
    }

    private static String told() {
        return "must be from " + LEAST + " to " + MOST + " minutes";
    }
}
