package clinic.kinezioteka.programmes.reminder.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.reminder.HomeReminders;
import clinic.kinezioteka.programmes.reminder.VisitReminders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Of what a patient was to be reminded, in his record. */
@ApplicationScoped
class RemindersInRecord implements PatientRecord {
    private final VisitReminders visits;
    private final HomeReminders home;

    RemindersInRecord(VisitReminders visits, HomeReminders home) {
        this.visits = visits;
        this.home = home;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return Stream.concat(
                visits.list("patientId = ?1 order by id", patientId).stream().map(ReminderView::of),
                home.list("patientId = ?1 order by id", patientId).stream().map(ReminderView::of));
    }
}
