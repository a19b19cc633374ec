package clinic.kinezioteka.programmes.closure;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.resource.Devices;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.timetable.Horizon;
import clinic.kinezioteka.programmes.timetable.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Closes the clinic or one of its resources for a time. */
@ApplicationScoped
@Transactional
public class AddClosure {

    private final Closures closures;
    private final Bookings bookings;
    private final Practitioners practitioners;
    private final Rooms rooms;
    private final Devices devices;
    private final Clinics clinics;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    AddClosure(
            Closures closures,
            Bookings bookings,
            Practitioners practitioners,
            Rooms rooms,
            Devices devices,
            Clinics clinics,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.closures = closures;
        this.bookings = bookings;
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.devices = devices;
        this.clinics = clinics;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Fails with 422 for an unknown resource and an impossible time, with 409 where another one overlaps, and where visits
     * are booked in that time and the wish does not know of them: then with these visits, and nothing is changed.
     */
    public Closure add(NewClosure wanted) {
        requireKnown(wanted);
        Horizon.require("from", wanted.period().localFrom().toLocalDate(), clinics.today());
        Span span = wanted.period().in(clinics.zone());
        List<UUID> taken = resourcesOfVisits(wanted);
        List<UUID> concerned = new ArrayList<>(taken);
        concerned.add(wanted.resourceId());
        bookings.lock(concerned);
        closures.overlapping(wanted.resourceId(), span).ifPresent(other -> {
            throw new Conflict("availability-overlaps", "Another one overlaps this time.").with("id", other.id());
        });
        if (!wanted.overVisits()) {
            requireNoVisits(wanted.subject(), taken, span);
        }
        Closure closure = new Closure(ids.next(), tenant.clinicId(), wanted, span, clock.instant());
        closures.persistAndFlush(closure);
        return closure;
    }

    private void requireKnown(NewClosure wanted) {
        boolean known =
                switch (wanted.subject()) {
                    case CLINIC -> true;
                    case PRACTITIONER -> practitioners.findById(wanted.resourceId()) != null;
                    case ROOM -> rooms.findById(wanted.resourceId()) != null;
                    case DEVICE -> devices.findById(wanted.resourceId()) != null;
                };
        if (!known) {
            throw RuleBroken.unknownReference().violation(wanted.field(), "refers to nothing");
        }
    }

    /** Each visit takes a practitioner, so theirs are all visits of the clinic. */
    private List<UUID> resourcesOfVisits(NewClosure wanted) {
        return wanted.subject() == Subject.CLINIC
                ? practitioners.listAll().stream().map(Practitioner::id).toList()
                : List.of(wanted.resourceId());
    }

    /** Visits that have begun took place or not: what is closed afterwards does not touch them. */
    private void requireNoVisits(Subject subject, List<UUID> resources, Span span) {
        Instant now = clock.instant();
        List<Booking> ahead = resources.isEmpty()
                ? List.of()
                : bookings.taking(resources, span.start(), span.end(), Set.of()).stream()
                        .filter(booking -> booking.startsAt().isAfter(now))
                        .toList();
        if (ahead.isEmpty()) {
            return;
        }
        Failure over = new Conflict(
                subject == Subject.PRACTITIONER ? "absence-over-visits" : "closure-over-visits",
                "Visits are booked in that time: move them, or send acknowledgeVisits and replan them.");
        ZoneId zone = clinics.zone();
        ahead.stream()
                .map(booking -> VisitInTheWay.of(booking, zone))
                .distinct()
                .forEach(over::conflict);
        throw over;
    }

    /** A visit that is booked in that time, with its start in the clinic's zone. */
    record VisitInTheWay(UUID visitId, OffsetDateTime start) {

        static VisitInTheWay of(Booking booking, ZoneId zone) {
            return new VisitInTheWay(
                    booking.visitId(), booking.startsAt().atZone(zone).toOffsetDateTime());
        }
    }
}
