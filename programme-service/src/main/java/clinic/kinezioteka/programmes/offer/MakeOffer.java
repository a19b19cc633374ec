package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.appointment.BookVisit;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.booking.Reservation;
import clinic.kinezioteka.programmes.booking.Reservations;
import clinic.kinezioteka.programmes.rules.BookingRules;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.waitlist.LeaveWaitlist;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds a slot for one who waits, keeps it for him and offers it; one at a time in a clinic, so that rank is kept. */
@ApplicationScoped
@Transactional
class MakeOffer {

    private final WaitlistEntries entries;
    private final Offers offers;
    private final SuitableSlots suitable;
    private final BookVisit booking;
    private final Bookings bookings;
    private final Reservations reservations;
    private final LeaveWaitlist leaving;
    private final FreedSlots freed;
    private final Visits visits;
    private final RuleBooks rules;
    private final OfferSettings settings;
    private final Event<OfferEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    MakeOffer(
            WaitlistEntries entries,
            Offers offers,
            SuitableSlots suitable,
            BookVisit booking,
            Bookings bookings,
            Reservations reservations,
            LeaveWaitlist leaving,
            FreedSlots freed,
            Visits visits,
            RuleBooks rules,
            OfferSettings settings,
            Event<OfferEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.offers = offers;
        this.suitable = suitable;
        this.booking = booking;
        this.bookings = bookings;
        this.reservations = reservations;
        this.leaving = leaving;
        this.freed = freed;
        this.visits = visits;
        this.rules = rules;
        this.settings = settings;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Where something was freed or it is time for one, it is looked for everybody, so that nobody overtakes another. */
    void begin() {
        Instant now = clock.instant();
        if (freed.forget() || next().isPresent()) {
            entries.lookForAll(now);
        }
    }

    /** Whom to look for now, the first by rank. */
    Optional<UUID> next() {
        return entries.nextToLookFor(clock.instant()).map(WaitlistEntry::id);
    }

    /** Offers him the first slot that he would take; where there is none, it is looked again later; a visit that is over waits no more. */
    void offer(UUID entryId) {
        bookings.lock(List.of(turn()));
        Instant now = clock.instant();
        entries.findByIdOptional(entryId)
                .filter(entry -> entry.status() == WaitlistEntry.Status.WAITING
                        && !entry.lookAt().isAfter(now))
                .ifPresent(entry -> offer(entry, now));
    }

    private void offer(WaitlistEntry entry, Instant now) {
        Visit visit = visits.existing(entry.visitId());
        if (visit.status().isOver()) {
            leaving.over(visit);
            return;
        }
        suitable.first(entry, visit)
                .ifPresentOrElse(
                        slot -> offer(entry, visit, slot, now),
                        () -> entries.lookAgain(entry.id(), now.plus(settings.lookAgainAfter())));
    }

    /** Where somebody has reserved a time for the visit meanwhile, he is not disturbed. */
    private void offer(WaitlistEntry entry, Visit visit, Placement slot, Instant now) {
        bookings.lock(
                Stream.concat(slot.resources(), Stream.of(visit.patientId())).toList());
        if (reservations.keepFor(visit.id())) {
            entries.lookAgain(entry.id(), now.plus(settings.lookAgainAfter()));
            return;
        }
        Reservation reservation =
                new Reservation(ids.next(), visit.id(), expiry(slot.span().start(), now));
        Appointment kept = booking.reserve(visit, request(slot), reservation);
        Offer offer = new Offer(reservation, entry, kept, now);
        offers.persist(offer);
        entry.offered(now);
        events.fire(new OfferEvent.Made(offer, entry));
    }

    /** As long as the clinic's rules say, and not longer than staff may still book it. */
    private Instant expiry(Instant start, Instant now) {
        BookingRules inForce = rules.inForce();
        Instant usual = now.plus(inForce.offer());
        Instant last = start.minus(inForce.minimumNotice());
        return usual.isBefore(last) ? usual : last;
    }

    private static SlotRequest request(Placement slot) {
        return new SlotRequest(
                slot.span().start().atOffset(ZoneOffset.UTC),
                slot.practitionerId(),
                slot.roomId(),
                slot.deviceIds(),
                false,
                null);
    }

    /** What replicas take turns by. */
    private UUID turn() {
        return UUID.nameUUIDFromBytes(("offers of " + tenant.clinicId()).getBytes(StandardCharsets.UTF_8));
    }
}
