package clinic.kinezioteka.programmes.feed;

import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A visit as a calendar shows it.
 *
 * @param start in the zone in which it was agreed
 * @param sequence grows with each change of the visit
 * @param changedAt when the visit changed last
 */
record FeedVisit(
        UUID id,
        ZonedDateTime start,
        Duration length,
        String summary,
        String place,
        boolean cancelled,
        long sequence,
        Instant changedAt) {

    /** A visit that has or had a time. */
    static FeedVisit of(Visit visit, String summary, String place) {
        Appointment agreed = visit.appointment().orElseThrow();
        return new FeedVisit(
                visit.id(),
                start(agreed),
                Duration.between(agreed.startsAt(), agreed.endsAt()),
                summary,
                place,
                visit.status() == VisitStatus.CANCELLED,
                visit.sequence(),
                visit.updatedAt());
    }

    /** The local time is what was agreed; only where it comes twice, the instant says which one. */
    private static ZonedDateTime start(Appointment agreed) {
        ZoneId zone = ZoneId.of(agreed.zone());
        LocalDateTime local = agreed.localStart();
        return zone.getRules().getValidOffsets(local).size() > 1
                ? agreed.startsAt().atZone(zone)
                : local.atZone(zone);
    }

    ZonedDateTime end() {
        return start.plus(length);
    }
}
