package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.programmes.appointment.BookVisit;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.booking.Reservations;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import clinic.kinezioteka.programmes.waitlist.WaitlistEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Books what was offered, or passes it on. Each fails with 409 for an offer that is not open. */
@ApplicationScoped
@Transactional
public class EndOffer {

    private final Offers offers;
    private final WaitlistEntries entries;
    private final Visits visits;
    private final BookVisit booking;
    private final Reservations reservations;
    private final FreedSlots freed;
    private final OfferSettings settings;
    private final Event<OfferEvent> events;
    private final Event<WaitlistEvent> waitlist;
    private final Clock clock;

    EndOffer(
            Offers offers,
            WaitlistEntries entries,
            Visits visits,
            BookVisit booking,
            Reservations reservations,
            FreedSlots freed,
            OfferSettings settings,
            Event<OfferEvent> events,
            Event<WaitlistEvent> waitlist,
            Clock clock) {
        this.offers = offers;
        this.entries = entries;
        this.visits = visits;
        this.booking = booking;
        this.reservations = reservations;
        this.freed = freed;
        this.settings = settings;
        this.events = events;
        this.waitlist = waitlist;
        this.clock = clock;
    }

    /**
     * The visit is booked there, or moved, judged once more as by hand; the patient's notice does not bind him, since it
     * is the clinic that asks.
     */
    public void accept(Offer offer) {
        Instant now = clock.instant();
        offer.accept(now);
        WaitlistEntry entry = entries.existing(offer.entryId());
        entry.place(now);
        Visit visit = visits.existing(offer.visitId());
        SlotRequest slot = new SlotRequest(
                offer.slot().start(),
                offer.slot().practitionerId(),
                offer.slot().roomId(),
                offer.slot().deviceIds(),
                false,
                null);
        if (visit.status() == VisitStatus.BOOKED) {
            booking.move(visit, slot);
        } else {
            booking.book(visit, slot);
        }
        events.fire(new OfferEvent.Accepted(offer, entry));
        waitlist.fire(new WaitlistEvent.Left(entry));
    }

    /** He does not want it. */
    public void decline(Offer offer) {
        offer.decline(clock.instant());
        WaitlistEntry entry = missed(offer);
        events.fire(new OfferEvent.Declined(offer, entry));
    }

    /** Nobody answered in time; one that was answered meanwhile is left alone. */
    void expire(UUID offerId) {
        offers.stillOpen(offerId).ifPresent(offer -> {
            offer.expire(clock.instant());
            WaitlistEntry entry = missed(offer);
            events.fire(new OfferEvent.Expired(offer, entry));
        });
    }

    private WaitlistEntry missed(Offer offer) {
        WaitlistEntry entry = entries.existing(offer.entryId());
        entry.missOffer(settings.mostMissed(), clock.instant());
        pass(offer);
        return entry;
    }

    /** It ends without his doing; he waits on, where he still does. */
    void withdraw(Offer offer) {
        Instant now = clock.instant();
        offer.withdraw(now);
        WaitlistEntry entry = entries.existing(offer.entryId());
        if (entry.status() == WaitlistEntry.Status.OFFERED) {
            entry.waitOn(now);
        }
        pass(offer);
        events.fire(new OfferEvent.Withdrawn(offer, entry));
    }

    private void pass(Offer offer) {
        reservations.free(offer.id());
        freed.note();
    }
}
