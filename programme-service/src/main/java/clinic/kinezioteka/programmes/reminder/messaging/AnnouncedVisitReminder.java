package clinic.kinezioteka.programmes.reminder.messaging;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.reminder.ReminderEvent.VisitReminderDue;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder of a visit as its event carries it. */
record AnnouncedVisitReminder(
        UUID reminderId,
        UUID visitId,
        UUID patientId,
        @Nullable UUID episodeId,
        @Nullable UUID programmeId,
        @Nullable Integer module,
        VisitKind kind,
        int number,
        OffsetDateTime start,
        OffsetDateTime end,
        UUID practitionerId,
        UUID roomId) {

    static AnnouncedVisitReminder of(VisitReminderDue due) {
        Visit visit = due.visit();
        Appointment agreed = visit.appointment().orElseThrow();
        ChainPlace place = visit.place().orElse(null);
        return new AnnouncedVisitReminder(
                due.reminder().id(),
                visit.id(),
                visit.patientId(),
                visit.episodeId(),
                place == null ? null : place.programmeId(),
                place == null ? null : place.module(),
                visit.kind(),
                due.reminder().number(),
                agreed.start(),
                agreed.end(),
                agreed.practitionerId(),
                agreed.roomId());
    }
}
