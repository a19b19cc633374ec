package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.defaults.failure.Unreadable;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When something was measured.
 *
 * @param from at this instant or later; null from the beginning
 * @param to before this instant; null to the end
 */
public record MeasuredPeriod(@Nullable Instant from, @Nullable Instant to) {

    /** As a client asks for it; the database holds years of four digits. */
    public static MeasuredPeriod asked(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        return new MeasuredPeriod(instant("from", from), instant("to", to));
    }

    public boolean isEmpty() {
        return from != null && to != null && !to.isAfter(from);
    }

    private static @Nullable Instant instant(String parameter, @Nullable OffsetDateTime time) {
        if (time != null && (time.getYear() < 1 || time.getYear() > 9999)) {
            throw Unreadable.parameter(parameter, "must lie in the years 1 to 9999");
        }
        return time == null ? null : time.toInstant();
    }
}
