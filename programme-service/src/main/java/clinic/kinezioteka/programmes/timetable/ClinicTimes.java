package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * When a clinic as a whole can be booked.
 *
 * @param gridMinutes starts that are proposed lie on this grid
 * @param openingHours within which visits lie; empty leaves it to the hours of the practitioners
 * @param closed public holidays and closures of the whole clinic
 * @param notBefore nothing starts before this instant: now, or {@link Instant#MIN} for what is entered retrospectively
 * @param bookableFrom nothing starts before this instant without an override: now and the clinic's minimum notice
 */
public record ClinicTimes(
        ZoneId zone,
        int gridMinutes,
        WorkingDays workingDays,
        List<Hours> openingHours,
        Busy closed,
        Instant notBefore,
        Instant bookableFrom) {

    public ClinicTimes {
        openingHours = List.copyOf(openingHours);
    }

    public boolean isWithinOpeningHours(Span span) {
        return openingHours.isEmpty()
                || new DayGrid(zone, gridMinutes).isWithin(WeeklyHours.always(openingHours), span);
    }

    /** Whether a visit may take place as far as the clinic as a whole goes. */
    public boolean isOpen(Span span) {
        return !span.start().isBefore(bookableFrom) && closed.isFree(span) && isWithinOpeningHours(span);
    }
}
