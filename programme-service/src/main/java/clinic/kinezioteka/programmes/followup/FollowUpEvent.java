package clinic.kinezioteka.programmes.followup;

/** What happened to a follow-up, fired inside the transaction that did it. */
public sealed interface FollowUpEvent {

    FollowUp followUp();

    /** It waits to be booked: its episode was closed, or its review was cancelled or missed. */
    record Offered(FollowUp followUp) implements FollowUpEvent {}

    /** A review was booked for it. */
    record Booked(FollowUp followUp) implements FollowUpEvent {}

    /** The review took place. */
    record Completed(FollowUp followUp) implements FollowUpEvent {}

    /** There will be none. */
    record Declined(FollowUp followUp) implements FollowUpEvent {}

    /** It is offered no more, since its patient is to be forgotten. */
    record Withdrawn(FollowUp followUp) implements FollowUpEvent {}
}
