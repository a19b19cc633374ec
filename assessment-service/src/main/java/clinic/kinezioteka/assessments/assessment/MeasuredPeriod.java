package clinic.kinezioteka.assessments.assessment;

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

    /** As a client asks for it. */
    public static MeasuredPeriod asked(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        return new MeasuredPeriod(instant(from), instant(to));
    }

    public boolean isEmpty() {
        return from != null && to != null && !to.isAfter(from);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
