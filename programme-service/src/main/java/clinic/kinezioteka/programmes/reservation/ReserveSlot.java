package clinic.kinezioteka.programmes.reservation;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.appointment.BookVisit;
import clinic.kinezioteka.programmes.appointment.SlotRequest;
import clinic.kinezioteka.programmes.booking.Reservation;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Keeps a slot for a visit, as long as the clinic's rules say. */
@ApplicationScoped
@Transactional
public class ReserveSlot {

    private final BookVisit booking;
    private final RuleBooks rules;
    private final Ids ids;
    private final Clock clock;

    ReserveSlot(BookVisit booking, RuleBooks rules, Ids ids, Clock clock) {
        this.booking = booking;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails as booking the visit there does; what was kept for it before is free. */
    public ReservedSlot reserve(Visit visit, SlotRequest slot) {
        Duration kept = rules.inForce().reservation();
        Reservation reservation =
                new Reservation(ids.next(), visit.id(), clock.instant().plus(kept));
        return new ReservedSlot(reservation, visit, booking.reserve(visit, slot, reservation));
    }
}
