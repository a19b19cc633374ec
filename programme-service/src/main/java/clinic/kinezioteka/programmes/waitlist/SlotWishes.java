package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Wishes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who waits would take; nothing else is offered to him. Empty or null leaves it open.
 *
 * @param earliest local time of the clinic before which no slot begins
 * @param latest local time by which a slot is over
 */
public record SlotWishes(
        Set<DayOfWeek> days, @Nullable LocalTime earliest, @Nullable LocalTime latest, List<UUID> practitionerIds) {

    public SlotWishes {
        days = Set.copyOf(days);
        practitionerIds = List.copyOf(practitionerIds);
    }

    /** The same as a series tells its wishes, with the same people whether doctors or therapists. */
    public Wishes asWishes() {
        return new Wishes(days, earliest, latest, practitionerIds, practitionerIds);
    }

    /** Whether he would take what begins and ends there. */
    public boolean allow(Placement placement, ZoneId zone) {
        ZonedDateTime start = placement.span().start().atZone(zone);
        ZonedDateTime end = placement.span().end().atZone(zone);
        return asWishes().likesDay(start.getDayOfWeek())
                && asWishes().likesHours(start.toLocalTime(), end.toLocalTime());
    }
}
