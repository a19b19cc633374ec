package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.consent.RemindersConsents;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Makes the reminder of a visit due, once for each time that is agreed; the visit is locked, so that nobody moves it meanwhile. */
@ApplicationScoped
class RemindOfVisit {

    private final Visits visits;
    private final VisitReminders reminders;
    private final RemindersConsents consents;
    private final Clinics clinics;
    private final Event<ReminderEvent> events;
    private final Ids ids;

    RemindOfVisit(
            Visits visits,
            VisitReminders reminders,
            RemindersConsents consents,
            Clinics clinics,
            Event<ReminderEvent> events,
            Ids ids) {
        this.visits = visits;
        this.reminders = reminders;
        this.consents = consents;
        this.clinics = clinics;
        this.events = events;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(UUID visitId, Span starts, Instant now) {
        Visit visit = visits.existing(visitId);
        visits.hold(visit);
        if (visit.status() != VisitStatus.BOOKED || !consents.stands(visit.patientId(), clinics.dateOf(now))) {
            return;
        }
        Instant start = visit.appointment().orElseThrow().startsAt();
        VisitReminder last = reminders.last(visitId).orElse(null);
        if (start.isBefore(starts.start())
                || !start.isBefore(starts.end())
                || (last != null && last.startsAt().equals(start))) {
            return;
        }
        VisitReminder reminder = new VisitReminder(ids.next(), visit, last == null ? 1 : last.number() + 1, now);
        reminders.persist(reminder);
        events.fire(new ReminderEvent.VisitReminderDue(reminder, visit));
    }
}
