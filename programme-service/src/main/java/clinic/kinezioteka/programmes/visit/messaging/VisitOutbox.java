package clinic.kinezioteka.programmes.visit.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Turns what happened to visits into events of visits.v1, in the same transaction. */
@ApplicationScoped
class VisitOutbox {

    private final Outbox outbox;
    private final Programmes programmes;

    VisitOutbox(Outbox outbox, Programmes programmes) {
        this.outbox = outbox;
        this.programmes = programmes;
    }

    void on(@Observes VisitEvent.Planned planned) {
        append("visit.planned", planned.visit(), null, false);
    }

    void on(@Observes VisitEvent.Booked booked) {
        append("visit.booked", booked.visit(), null, true);
    }

    void on(@Observes VisitEvent.Rescheduled rescheduled) {
        append("visit.rescheduled", rescheduled.visit(), rescheduled.before(), true);
    }

    void on(@Observes VisitEvent.Cancelled cancelled) {
        append("visit.cancelled", cancelled.visit(), null, false);
    }

    void on(@Observes VisitEvent.CheckedIn checkedIn) {
        append("visit.checked-in", checkedIn.visit(), null, false);
    }

    void on(@Observes VisitEvent.Completed completed) {
        append("visit.completed", completed.visit(), null, false);
    }

    void on(@Observes VisitEvent.Corrected corrected) {
        append("visit.corrected", corrected.visit(), null, false);
    }

    void on(@Observes VisitEvent.Missed missed) {
        append("visit.missed", missed.visit(), null, false);
    }

    void on(@Observes VisitEvent.Suspended suspended) {
        append("visit.suspended", suspended.visit(), null, false);
    }

    private void append(String type, Visit visit, @Nullable Appointment before, boolean withProtocol) {
        Programme programme = visit.place()
                .map(place -> programmes.existing(place.programmeId()))
                .orElse(null);
        outbox.append(new OutgoingEvent(
                "visits.v1",
                type,
                visit.id(),
                visit.sequence(),
                visit.patientId(),
                VisitState.of(visit, programme, before, withProtocol)));
    }
}
