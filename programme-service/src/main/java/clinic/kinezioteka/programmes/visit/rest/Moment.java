package clinic.kinezioteka.programmes.visit.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bound of a search: an instant, or the start of a date in the clinic's zone. */
public record Moment(@Nullable OffsetDateTime instant, @Nullable LocalDate date) {
    private static final int LENGTH_OF_DATE = 10;

    /** Read by Jakarta REST from a query parameter; anything else is 400. */
    public static Moment valueOf(String text) {
        return text.length() == LENGTH_OF_DATE
                ? new Moment(null, LocalDate.parse(text))
                : new Moment(withinReason(text, OffsetDateTime.parse(text)), null);
    }

    private static OffsetDateTime withinReason(String text, OffsetDateTime time) {
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("the database holds no such year as that of '" + text + "'");
        }
        return time;
    }

    public Instant in(ZoneId zone) {
        return instant != null
                ? instant.toInstant()
                : Objects.requireNonNull(date).atStartOfDay(zone).toInstant();
    }
}
