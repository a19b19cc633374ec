package clinic.kinezioteka.programmes.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A feed as a calendar program reads it; it must be valid. */
public final class ReadBack {

    private final String text;
    private final Calendar calendar;

    public ReadBack(String text) {
        this.text = text;
        try {
            calendar = new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    public List<VEvent> events() {
        return calendar.getComponents("VEVENT");
    }

    /** The only event. */
    public VEvent event() {
        assertThat(events()).hasSize(1);
        return events().get(0);
    }

    /**
     * When an event begins: the hour that is written, by the calendar's own explanation of its zone. ical4j turns the time
     * of a zone that it knows by its own tables, which are an hour off for some.
     */
    public OffsetDateTime start(VEvent event) {
        Matcher written = Pattern.compile(
                        "UID:" + value(event, "UID") + ".*?DTSTART;TZID=([^:]+):(\\S+)", Pattern.DOTALL)
                .matcher(text);
        assertThat(written.find()).isTrue();
        LocalDateTime local = LocalDateTime.parse(written.group(2), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        List<VTimeZone> zones = calendar.getComponents("VTIMEZONE");
        return zones.stream()
                .filter(zone -> zone.getRequiredProperty("TZID").getValue().equals(written.group(1)))
                .map(zone -> zone.getApplicableObservance(local.toInstant(ZoneOffset.UTC)))
                .map(observance -> observance.<TzOffsetTo>getRequiredProperty("TZOFFSETTO"))
                .map(offset -> local.atOffset(offset.getOffset()))
                .findFirst()
                .orElseThrow();
    }

    /** A property of an event as text. */
    public static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
