package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds the booked visits ahead that an outage concerns, and those that could make way for them. */
@ApplicationScoped
class ConcernedVisits {
    /** How far from a visit others are looked for that could make way. */
    private static final Duration NEAR = Duration.ofDays(3);

    private final Bookings bookings;
    private final Visits visits;
    private final ReplanSettings settings;
    private final Clock clock;

    ConcernedVisits(Bookings bookings, Visits visits, ReplanSettings settings, Clock clock) {
        this.bookings = bookings;
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that cannot take place as they are booked, earliest first; what has begun is left alone. */
    List<Visit> by(Outage outage) {
        return ahead(Set.of(outage.resourceId()), outage.during(), Set.of()).stream()
                .filter(visit -> isConcerned(visit, outage))
                .toList();
    }

    private static boolean isConcerned(Visit visit, Outage outage) {
        Appointment at = visit.appointment().orElseThrow();
        return new Span(at.startsAt(), at.endsAt()).overlaps(outage.during())
                && (at.practitionerId().equals(outage.resourceId())
                        || at.roomId().equals(outage.resourceId())
                        || at.deviceIds().contains(outage.resourceId()));
    }

    /**
     * Those of the chains of visits that find no place, and some nearest to them.
     *
     * @param resources that they might have
     */
    List<Visit> near(Collection<Visit> stuck, Set<UUID> resources, Set<UUID> except) {
        Set<Visit> found = new LinkedHashSet<>();
        stuck.stream()
                .flatMap(visit -> visit.place().stream())
                .flatMap(place -> visits.chainOf(place.programmeId(), place.module()).stream())
                .filter(isAhead(except))
                .forEach(found::add);
        int own = found.size();
        for (Visit visit : stuck) {
            Instant start = startOf(visit);
            ahead(resources, new Span(start.minus(NEAR), start.plus(NEAR)), except).stream()
                    .sorted(Comparator.comparing(
                            other -> Duration.between(start, startOf(other)).abs()))
                    .limit(Math.max(1, settings.makingWay() / stuck.size()))
                    .forEach(found::add);
        }
        return found.stream().limit((long) own + settings.makingWay()).toList();
    }

    private List<Visit> ahead(Set<UUID> resources, Span during, Set<UUID> except) {
        Set<UUID> taking = new HashSet<>();
        bookings.taking(resources, during.start(), during.end(), except).stream()
                .map(Booking::visitId)
                .forEach(taking::add);
        return taking.isEmpty()
                ? List.of()
                : visits.list("id in ?1", taking).stream()
                        .filter(isAhead(except))
                        .sorted(Comparator.comparing(ConcernedVisits::startOf).thenComparing(Visit::id))
                        .toList();
    }

    private Predicate<Visit> isAhead(Set<UUID> except) {
        Instant now = clock.instant();
        return visit ->
                visit.status() == VisitStatus.BOOKED && startOf(visit).isAfter(now) && !except.contains(visit.id());
    }

    private static Instant startOf(Visit visit) {
        return visit.appointment().orElseThrow().startsAt();
    }
}
