package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.programmes.home.HomeProgramme;
import clinic.kinezioteka.programmes.visit.Visit;

/** A reminder became due, fired inside the transaction that keeps it. */
public sealed interface ReminderEvent {

    /** Of a visit at the time that is agreed now. */
    record VisitReminderDue(VisitReminder reminder, Visit visit) implements ReminderEvent {}

    /** Of what is left of a day's home exercise. */
    record HomeReminderDue(HomeReminder reminder, HomeProgramme home) implements ReminderEvent {}
}
