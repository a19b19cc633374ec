package clinic.kinezioteka.programmes.visit;

/** What happened to a visit, fired inside the transaction that did it. */
public sealed interface VisitEvent {

    Visit visit();

    /** It belongs to a plan and waits for a time. */
    record Planned(Visit visit) implements VisitEvent {}

    /** It has a time. */
    record Booked(Visit visit) implements VisitEvent {}

    /** It has another time, or at the same one somebody or something else; before is what was agreed until now. */
    record Rescheduled(Visit visit, Appointment before) implements VisitEvent {}

    /** It will not take place. */
    record Cancelled(Visit visit) implements VisitEvent {}

    /** The patient is here. */
    record CheckedIn(Visit visit) implements VisitEvent {}

    /** It took place. */
    record Completed(Visit visit) implements VisitEvent {}

    /** What was recorded of it says something else now. */
    record Corrected(Visit visit) implements VisitEvent {}

    /** The patient did not come. */
    record Missed(Visit visit) implements VisitEvent {}

    /** A hold took its time away. */
    record Suspended(Visit visit) implements VisitEvent {}
}
