package clinic.kinezioteka.programmes.reminder.rest;

import clinic.kinezioteka.programmes.reminder.HomeReminder;
import clinic.kinezioteka.programmes.reminder.VisitReminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder that became due, as a patient's record holds it: of a visit, or of a day's home exercise. */
record ReminderView(
        UUID id,
        Instant dueAt,
        @Nullable UUID visitId,
        @Nullable Instant start,
        @Nullable UUID programmeId,
        @Nullable LocalDate date) {

    static ReminderView of(VisitReminder reminder) {
        return new ReminderView(reminder.id(), reminder.dueAt(), reminder.visitId(), reminder.startsAt(), null, null);
    }

    static ReminderView of(HomeReminder reminder) {
        return new ReminderView(reminder.id(), reminder.dueAt(), null, null, reminder.programmeId(), reminder.day());
    }
}
