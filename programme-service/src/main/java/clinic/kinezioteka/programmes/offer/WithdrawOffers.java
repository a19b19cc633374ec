package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.programmes.booking.ReservationEnded;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.waitlist.WaitlistEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * What is offered for a visit ends when the visit gets its time otherwise, is suspended, or is waited for no more, and when
 * what was kept for it is not kept any more, such as for a time that somebody reserved by hand.
 */
@ApplicationScoped
class WithdrawOffers {

    private final Offers offers;
    private final EndOffer ending;

    WithdrawOffers(Offers offers, EndOffer ending) {
        this.offers = offers;
        this.ending = ending;
    }

    void on(@Observes ReservationEnded ended) {
        offers.stillOpen(ended.id()).ifPresent(ending::withdraw);
    }

    void on(@Observes VisitEvent.Booked booked) {
        withdraw(booked.visit());
    }

    void on(@Observes VisitEvent.Rescheduled rescheduled) {
        withdraw(rescheduled.visit());
    }

    void on(@Observes VisitEvent.Suspended suspended) {
        withdraw(suspended.visit());
    }

    void on(@Observes WaitlistEvent.Left left) {
        withdraw(left.entry().visitId());
    }

    private void withdraw(Visit visit) {
        withdraw(visit.id());
    }

    private void withdraw(UUID visitId) {
        offers.openFor(visitId).ifPresent(ending::withdraw);
    }
}
