package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.availability.VisitNeeds;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.booking.Claim;
import clinic.kinezioteka.programmes.booking.Reservation;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.scheduling.ModuleBooked;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gives one visit a time, or another one. */
@ApplicationScoped
@Transactional
public class BookVisit {

    private final VisitNeeds needs;
    private final PlacementRules rules;
    private final ResourceCheck resources;
    private final Bookings bookings;
    private final ModuleBooked moduleBooked;
    private final Clinics clinics;
    private final Event<VisitEvent> events;
    private final Clock clock;

    BookVisit(
            VisitNeeds needs,
            PlacementRules rules,
            ResourceCheck resources,
            Bookings bookings,
            ModuleBooked moduleBooked,
            Clinics clinics,
            Event<VisitEvent> events,
            Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.resources = resources;
        this.bookings = bookings;
        this.moduleBooked = moduleBooked;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /** Books a PLANNED visit. Fails with 422 for what it names, 409 for its state and for broken constraints. */
    public void book(Visit visit, SlotRequest slot) {
        Need need = needs.of(visit);
        List<Claim> claims = claims(visit, need, slot, VisitStatus.PLANNED, Set.of());
        visit.book(appointment(need, slot), slot.retrospective(), slot.override(), clock.instant());
        bookings.book(visit.id(), claims);
        events.fire(new VisitEvent.Booked(visit));
        moduleBooked.tell(visit);
    }

    /** Fails with 422 for what a slot names, and for a time that cannot be; nobody's state is looked at. */
    public void requireFit(Visit visit, SlotRequest slot) {
        requireFit(needs.of(visit), slot);
    }

    private void requireFit(Need need, SlotRequest slot) {
        resources.require(need, slot);
        rules.requireTime(slot);
    }

    /** Moves a BOOKED visit; the same rules hold. */
    public void move(Visit visit, SlotRequest slot) {
        move(visit, slot, Set.of());
    }

    /** Moves it before some followers of the chain have found their new times. */
    void move(Visit visit, SlotRequest slot, Set<UUID> followers) {
        Need need = needs.of(visit);
        List<Claim> claims = claims(visit, need, slot, VisitStatus.BOOKED, followers);
        Appointment before = visit.appointment().orElseThrow();
        bookings.free(List.of(visit.id()));
        visit.move(appointment(need, slot), slot.retrospective(), slot.override(), clock.instant());
        bookings.book(visit.id(), claims);
        events.fire(new VisitEvent.Rescheduled(visit, before));
    }

    /**
     * Keeps a time for a visit that is PLANNED or, to be moved, BOOKED; one that was kept for it before is free. The same
     * rules hold.
     */
    public Appointment reserve(Visit visit, SlotRequest slot, Reservation reservation) {
        Need need = needs.of(visit);
        VisitStatus from = visit.status() == VisitStatus.BOOKED ? VisitStatus.BOOKED : VisitStatus.PLANNED;
        List<Claim> claims = claims(visit, need, slot, from, Set.of());
        bookings.reserve(reservation, claims);
        return appointment(need, slot);
    }

    private List<Claim> claims(Visit visit, Need need, SlotRequest slot, VisitStatus from, Set<UUID> followers) {
        requireFit(need, slot);
        if (visit.status() != from) {
            throw Conflict.wrongState(visit.status(), from);
        }
        rules.requireRunning(visit);
        List<UUID> wanted = new ArrayList<>(slot.deviceIds());
        wanted.add(visit.patientId());
        wanted.add(slot.practitionerId());
        wanted.add(slot.roomId());
        bookings.lock(wanted);
        return rules.claims(visit, need, slot, followers);
    }

    private Appointment appointment(Need need, SlotRequest slot) {
        return Appointment.at(
                slot.start(), need.length(), clinics.zone(), slot.practitionerId(), slot.roomId(), slot.deviceIds());
    }
}
