package clinic.kinezioteka.programmes.waitlist;

/** What happened to an entry of the waiting list, fired inside the transaction that did it. */
public sealed interface WaitlistEvent {

    WaitlistEntry entry();

    /** Somebody waits. */
    record Joined(WaitlistEntry entry) implements WaitlistEvent {}

    /** Nobody waits any more: the visit has its time or is over, or the entry was taken off the list. */
    record Left(WaitlistEntry entry) implements WaitlistEvent {}
}
