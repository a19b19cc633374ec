package clinic.kinezioteka.programmes.offer.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.offer.Offer;
import clinic.kinezioteka.programmes.offer.OfferEvent;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns what happened to offers into events of visits.v1, in the same transaction. */
@ApplicationScoped
class OfferOutbox {

    private final Outbox outbox;
    private final Visits visits;

    OfferOutbox(Outbox outbox, Visits visits) {
        this.outbox = outbox;
        this.visits = visits;
    }

    void on(@Observes OfferEvent.Made made) {
        append("waitlist.offered", made);
    }

    void on(@Observes OfferEvent.Accepted accepted) {
        append("waitlist.accepted", accepted);
    }

    void on(@Observes OfferEvent.Declined declined) {
        append("waitlist.declined", declined);
    }

    void on(@Observes OfferEvent.Expired expired) {
        append("waitlist.expired", expired);
    }

    void on(@Observes OfferEvent.Withdrawn withdrawn) {
        append("waitlist.withdrawn", withdrawn);
    }

    private void append(String type, OfferEvent event) {
        Offer offer = event.offer();
        AnnouncedOffer announced = AnnouncedOffer.of(offer, event.entry(), visits.existing(offer.visitId()));
        outbox.append(new OutgoingEvent("visits.v1", type, offer.id(), offer.sequence(), offer.patientId(), announced));
    }
}
