package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.timetable.LocalHours;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A wish to move the visits of a practitioner, room or device.
 *
 * @param localFrom in the clinic's zone
 * @param localTo excluded
 * @param reason free text that is kept, never in an event
 * @param bestEffort moves what can be moved instead of nothing
 * @param dryRun moves nothing
 */
public record ReplanWish(
        Kind kind,
        UUID resourceId,
        LocalDateTime localFrom,
        LocalDateTime localTo,
        String reason,
        boolean bestEffort,
        boolean dryRun) {
    private static final int MOST_DAYS = 90;

    /** What cannot be had. */
    public enum Kind {
        PRACTITIONER("practitionerId"),
        ROOM("roomId"),
        DEVICE("deviceId");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** Fails with 422 for a time that ends before it starts, is too long or past, or that the clock leaves out. */
    Outage outage(ZoneId zone, LocalDate today) {
        if (!localTo.isAfter(localFrom)) {
            throw RuleBroken.validation().violation("to", "must be after from");
        }
        if (localTo.isAfter(localFrom.plusDays(MOST_DAYS))) {
            throw new RuleBroken("range-too-long", "So many days are not replanned at once.")
                    .violation("to", "must lie at most " + MOST_DAYS + " days after from");
        }
        if (localFrom.toLocalDate().isBefore(today)) {
            throw new RuleBroken("in-the-past", "What is past cannot be replanned.")
                    .violation("from", "must not lie before today");
        }
        return new Outage(
                resourceId, new Span(LocalHours.first("from", localFrom, zone), LocalHours.last("to", localTo, zone)));
    }
}
