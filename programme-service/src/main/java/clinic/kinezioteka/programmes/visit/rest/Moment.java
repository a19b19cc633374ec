package clinic.kinezioteka.programmes.visit.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bound of a search: an instant, or the start of a date in the clinic's zone. */
public record Moment(@Nullable OffsetDateTime instant, @Nullable LocalDate date) {

    /** Read by Jakarta REST from a query parameter; anything else is 400. */
    public static Moment valueOf(String text) {
        try {
            return text.length() == 10
                    ? new Moment(null, LocalDate.parse(text))
                    : new Moment(OffsetDateTime.parse(text), null);
        } catch (DateTimeException unreadable) {
            throw new BadRequestException("a date, or an instant with offset, is needed");
        }
    }

    Instant in(ZoneId zone) {
        return instant != null
                ? instant.toInstant()
                : Objects.requireNonNull(date).atStartOfDay(zone).toInstant();
    }
}
