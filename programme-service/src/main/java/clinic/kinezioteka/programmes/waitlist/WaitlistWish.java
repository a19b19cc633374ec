package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.timetable.Horizon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody waits.
 *
 * @param from the first day that would do; null is from now on
 * @param to the day from which on nothing would do any more; null is however long it takes
 */
public record WaitlistWish(Urgency urgency, @Nullable LocalDate from, @Nullable LocalDate to, SlotWishes slots) {

    /** Fails with 422 for days that lie too far, are over, or leave none between them. */
    void requireSound(LocalDate today) {
        if (from != null) {
            Horizon.require("from", from, today);
        }
        if (to != null) {
            Horizon.require("to", to, today);
            LocalDate first = from == null || from.isBefore(today) ? today : from;
            if (!to.isAfter(first)) {
                throw RuleBroken.validation().violation("to", "must lie after today and after from");
            }
        }
        if (slots.earliest() != null
                && slots.latest() != null
                && !slots.latest().isAfter(slots.earliest())) {
            throw RuleBroken.validation().violation("latest", "must lie after earliest");
        }
    }
}
