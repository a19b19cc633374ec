package clinic.kinezioteka.programmes.reminder.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.reminder.ReminderEvent.HomeReminderDue;
import clinic.kinezioteka.programmes.reminder.ReminderEvent.VisitReminderDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns reminders into events of visits.v1 and programmes.v1, in the same transaction. */
@ApplicationScoped
class ReminderOutbox {

    private final Outbox outbox;

    ReminderOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes VisitReminderDue due) {
        outbox.append(new OutgoingEvent(
                "visits.v1",
                "visit.reminder-due",
                due.reminder().id(),
                0,
                due.visit().patientId(),
                AnnouncedVisitReminder.of(due)));
    }

    void on(@Observes HomeReminderDue due) {
        outbox.append(new OutgoingEvent(
                "programmes.v1",
                "home-exercise.reminder-due",
                due.reminder().id(),
                0,
                due.home().programme().patientId(),
                AnnouncedHomeReminder.of(due)));
    }
}
