package clinic.kinezioteka.programmes.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Visits as an iCalendar text (RFC 5545). The same visits give the same text, whenever it is written. */
final class Feed {

    private static final java.time.Duration REFRESH = java.time.Duration.ofHours(1);

    private final Calendar calendar = new Calendar();

    /**
     * @param name what a calendar program calls it
     * @param zone that of the clinic, told when there are no visits
     * @param since from when on it shows visits
     */
    Feed(String name, ZoneId zone, Instant since, List<FeedVisit> visits) {
        calendar.add(new ProdId("-//Kinezioteka//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        FeedZones.of(visits, zone, since).forEach(calendar::add);
        visits.forEach(visit -> calendar.add(event(visit)));
    }

    String text() {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static VEvent event(FeedVisit visit) {
        VEvent event = new VEvent(false);
        event.add(new Uid(visit.id().toString()));
        event.add(new Sequence(Math.toIntExact(visit.sequence())));
        event.add(new DtStamp(visit.changedAt()));
        event.add(new LastModified(visit.changedAt()));
        event.add(written(visit.start(), DtStart<Temporal>::new));
        event.add(written(visit.end(), DtEnd<Temporal>::new));
        event.add(new Summary(visit.summary()));
        event.add(new Location(visit.place()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(visit.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(visit.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        return event;
    }

    /**
     * The local time beside the name of its zone: a time with a zone ical4j would turn by tables of its own. Of an hour that
     * comes twice a local time means the first; the second is written in UTC.
     */
    private static Property written(ZonedDateTime time, Function<Temporal, Property> property) {
        Instant first = time.withEarlierOffsetAtOverlap().toInstant();
        return first.equals(time.toInstant())
                ? property.apply(time.toLocalDateTime())
                        .add(new TzId(time.getZone().getId()))
                : property.apply(time.toInstant());
    }
}
