package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.programmes.visit.CancelVisit;
import clinic.kinezioteka.programmes.visit.ReasonCode;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes visits off the waiting list: on request, and when they have their time or are over. */
@ApplicationScoped
@Transactional
public class LeaveWaitlist {

    private final WaitlistEntries entries;
    private final Visits visits;
    private final CancelVisit cancelling;
    private final Event<WaitlistEvent> events;
    private final Clock clock;

    LeaveWaitlist(
            WaitlistEntries entries, Visits visits, CancelVisit cancelling, Event<WaitlistEvent> events, Clock clock) {
        this.entries = entries;
        this.visits = visits;
        this.cancelling = cancelling;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fails with 409 where nobody waits any more. A free visit that was planned for the list and has no time yet is given
     * up with it; one that was there before stays.
     */
    public void leave(WaitlistEntry entry) {
        end(entry);
        Visit visit = visits.existing(entry.visitId());
        if (entry.plannedItsVisit() && visit.status() == VisitStatus.PLANNED) {
            cancelling.cancel(visit, ReasonCode.PATIENT_REQUEST);
        }
    }

    void on(@Observes VisitEvent.Booked booked) {
        entries.waitingFor(booked.visit().id()).ifPresent(entry -> {
            entry.place(clock.instant());
            events.fire(new WaitlistEvent.Left(entry));
        });
    }

    void on(@Observes VisitEvent.Cancelled cancelled) {
        over(cancelled.visit());
    }

    void on(@Observes VisitEvent.CheckedIn checkedIn) {
        over(checkedIn.visit());
    }

    void on(@Observes VisitEvent.Completed completed) {
        over(completed.visit());
    }

    void on(@Observes VisitEvent.Missed missed) {
        over(missed.visit());
    }

    /** Nobody waits for a visit that is over. */
    public void over(Visit visit) {
        entries.waitingFor(visit.id()).ifPresent(this::end);
    }

    /** A patient waits for nothing any more; his visits stay as they are. */
    public void leaveAll(UUID patientId) {
        entries.of(patientId).forEach(this::end);
    }

    private void end(WaitlistEntry entry) {
        entry.leave(clock.instant());
        events.fire(new WaitlistEvent.Left(entry));
    }
}
