package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import java.util.Map;

/** What a single field of a clinic's rules cannot tell: each duration possible, hours apart, a known calendar, a grid that fills the hour. */
final class Soundness {
    private static final int HOUR = 60;

    private Soundness() {}

    /** Fails with 422 naming each field that breaks a rule. */
    static void require(OwnRules rules, Holidays holidays) {
        Map<VisitKind, Integer> durations = rules.durationsMinutes();
        if (durations != null) {
            VisitDuration.require(durations);
        }
        if (rules.openingHours() != null) {
            overlaps(WeeklyHours.always(rules.openingHours())).throwIfViolated();
        }
        RuleBroken invalid = RuleBroken.validation();
        if (rules.gridMinutes() != null && HOUR % rules.gridMinutes() != 0) {
            invalid.violation("gridMinutes", "must divide the hour");
        }
        if (rules.holidayCalendar() != null && !holidays.knows(rules.holidayCalendar())) {
            invalid.violation("holidayCalendar", "must be a country with a known calendar of holidays");
        }
        invalid.throwIfViolated();
    }

    private static Failure overlaps(WeeklyHours opening) {
        RuleBroken broken = new RuleBroken("availability-overlaps", "Hours overlap, or end before they start.");
        opening.faults()
                .forEach(
                        (field, message) -> broken.violation(field.replace("weeks[0].hours", "openingHours"), message));
        return broken;
    }
}
