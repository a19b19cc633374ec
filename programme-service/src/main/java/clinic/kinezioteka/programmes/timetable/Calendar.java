package clinic.kinezioteka.programmes.timetable;

import java.util.Collection;
import java.util.List;

/**
 * When a person or a thing cannot be had.
 *
 * @param away absent, closed or in maintenance
 * @param taken by visits, with what is kept free after them
 */
public record Calendar(Busy away, Busy taken) {

    public static Calendar free() {
        return new Calendar(Busy.never(), Busy.never());
    }

    public static Calendar taken(Busy taken) {
        return new Calendar(Busy.never(), taken);
    }

    public static Calendar away(Busy away) {
        return new Calendar(away, Busy.never());
    }

    Calendar and(Collection<Span> visits) {
        return new Calendar(away, taken.and(visits));
    }

    /** Not to be had then either. */
    Calendar without(Span during) {
        return new Calendar(away.and(List.of(during)), taken);
    }

    /** Whether a visit and what its need keeps free after it find nobody away and nothing taken. */
    public boolean isFree(Span visit, Need need) {
        return away.isFree(visit) && taken.isFree(visit.extendedBy(need.buffer()));
    }
}
