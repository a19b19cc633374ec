package clinic.kinezioteka.programmes.closure;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.timetable.LocalHours;
import clinic.kinezioteka.programmes.timetable.Span;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** From a local time to another, the end excluded; at most three years. */
@Embeddable
public record Period(LocalDateTime localFrom, LocalDateTime localTo) {
    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    /**
     * The instants of this period; of an hour that a change of the clock doubles all of it. Fails with 422 naming the field
     * when the end is not after the start, or an end lies in an hour that the clock leaves out.
     */
    Span in(ZoneId zone) {
        if (!localTo.isAfter(localFrom) || Duration.between(localFrom, localTo).compareTo(LONGEST) > 0) {
            throw RuleBroken.validation()
                    .violation("to", "must be after from, by at most " + LONGEST.toDays() + " days");
        }
        return new Span(LocalHours.first("from", localFrom, zone), LocalHours.last("to", localTo, zone));
    }

    /** The dates that lie in it as a whole. */
    Stream<LocalDate> wholeDays() {
        LocalDate first = localFrom.toLocalDate();
        LocalDate from = localFrom.equals(first.atStartOfDay()) ? first : first.plusDays(1);
        LocalDate to = localTo.toLocalDate();
        return from.isBefore(to) ? from.datesUntil(to) : Stream.empty();
    }
}
