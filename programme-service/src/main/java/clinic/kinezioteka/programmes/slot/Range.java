package clinic.kinezioteka.programmes.slot;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.timetable.Horizon;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stretch of a clinic's time in which starts are looked for: 90 days at the most. */
public record Range(Span span, ZoneId zone) {
    private static final int MOST_DAYS = 90;
    private static final int USUAL_DAYS = 14;

    /** From now, and for two weeks, unless told. Fails with 422 for one that is too long, ends before it starts or lies too far. */
    public static Range of(@Nullable Instant from, @Nullable Instant to, Instant now, ZoneId zone) {
        ZonedDateTime start = (from == null ? now : from).atZone(zone);
        Horizon.require("from", start.toLocalDate(), LocalDate.ofInstant(now, zone));
        Instant end = to == null ? start.plusDays(USUAL_DAYS).toInstant() : to;
        if (!end.isAfter(start.toInstant())) {
            throw RuleBroken.validation().violation("to", "must lie after from");
        }
        if (end.isAfter(start.plusDays(MOST_DAYS).toInstant())) {
            throw new RuleBroken("range-too-long", "So many days are not searched at once.")
                    .violation("to", "must lie at most " + MOST_DAYS + " days after from");
        }
        return new Range(new Span(start.toInstant(), end), zone);
    }

    /** The same without what lies before an instant; empty when nothing is left. */
    public Optional<Range> from(Instant first) {
        return Optional.of(first)
                .filter(span.end()::isAfter)
                .map(start ->
                        new Range(new Span(start.isAfter(span.start()) ? start : span.start(), span.end()), zone));
    }

    Stream<LocalDate> days() {
        return LocalDate.ofInstant(span.start(), zone)
                .datesUntil(LocalDate.ofInstant(span.end(), zone).plusDays(1));
    }

    boolean holds(Instant start) {
        return !start.isBefore(span.start()) && start.isBefore(span.end());
    }
}
