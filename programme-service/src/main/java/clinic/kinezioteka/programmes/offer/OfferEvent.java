package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;

/** What happened to an offer, fired inside the transaction that did it. */
public sealed interface OfferEvent {

    Offer offer();

    WaitlistEntry entry();

    /** A slot is kept for who is next. */
    record Made(Offer offer, WaitlistEntry entry) implements OfferEvent {}

    /** He took it. */
    record Accepted(Offer offer, WaitlistEntry entry) implements OfferEvent {}

    /** He did not want it. */
    record Declined(Offer offer, WaitlistEntry entry) implements OfferEvent {}

    /** He did not answer in time. */
    record Expired(Offer offer, WaitlistEntry entry) implements OfferEvent {}

    /** It ended without his doing. */
    record Withdrawn(Offer offer, WaitlistEntry entry) implements OfferEvent {}
}
