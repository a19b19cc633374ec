package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.disruption.Arrangement;
import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.disruption.LeastDisruption;
import clinic.kinezioteka.programmes.disruption.Movable;
import clinic.kinezioteka.programmes.scheduling.Claims;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves visits to the places that were found, if these can still be had. */
@ApplicationScoped
class MoveConcerned {

    private final ConcernedVisits concerned;
    private final Situations situations;
    private final Visits visits;
    private final Bookings bookings;
    private final Replans replans;
    private final Clinics clinics;
    private final Event<VisitEvent> events;
    private final Clock clock;

    MoveConcerned(
            ConcernedVisits concerned,
            Situations situations,
            Visits visits,
            Bookings bookings,
            Replans replans,
            Clinics clinics,
            Event<VisitEvent> events,
            Clock clock) {
        this.concerned = concerned;
        this.situations = situations;
        this.visits = visits;
        this.bookings = bookings;
        this.replans = replans;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /** Whether all were moved; nothing is when anything has changed since places were found. */
    boolean move(Outage outage, Arrangement found, ReplanWish wish) {
        if (found.moved().isEmpty()) {
            return true;
        }
        bookings.lock(touched(outage, found));
        forgetWhatWasRead();
        if (!isStillTrue(outage, found)) {
            return false;
        }
        forgetWhatWasRead();
        bookings.free(found.moved().stream().map(one -> one.visit().id()).toList());
        Instant now = clock.instant();
        found.moved().forEach(one -> move(one, now));
        replans.remember(wish, found, now);
        visits.flush();
        return true;
    }

    private static List<UUID> touched(Outage outage, Arrangement found) {
        return Stream.concat(
                        Stream.of(outage.resourceId()),
                        found.moved().stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.visit().patientId()),
                                        one.to().resources())))
                .toList();
    }

    /** Others may have changed it until they had to wait; and every statement would look for changes in it. */
    private void forgetWhatWasRead() {
        visits.flush();
        visits.getEntityManager().clear();
    }

    private boolean isStillTrue(Outage outage, Arrangement found) {
        List<Visit> now = concerned.by(outage);
        Set<UUID> thought = new HashSet<>();
        found.unmoved().forEach(one -> thought.add(one.visit().id()));
        found.moved().stream().map(Moved::visit).filter(Movable::hasTo).forEach(one -> thought.add(one.id()));
        if (!thought.equals(now.stream().map(Visit::id).collect(Collectors.toSet()))) {
            return false;
        }
        List<Visit> madeWay = found.moved().stream()
                .filter(one -> !one.visit().hasTo())
                .map(one -> visits.existing(one.visit().id()))
                .filter(visit -> visit.status() == VisitStatus.BOOKED)
                .toList();
        return LeastDisruption.holds(found.moved(), situations.during(outage, now, madeWay));
    }

    private void move(Moved moved, Instant now) {
        Visit visit = visits.existing(moved.visit().id());
        Appointment before = visit.appointment().orElseThrow();
        Placement to = moved.to();
        visit.move(
                Appointment.at(
                        to.span().start(),
                        moved.visit().need().length(),
                        clinics.zone(),
                        to.practitionerId(),
                        to.roomId(),
                        to.deviceIds()),
                false,
                null,
                now);
        bookings.book(visit.id(), Claims.of(visit.patientId(), to, moved.visit().need(), false));
        events.fire(new VisitEvent.Rescheduled(visit, before));
    }
}
