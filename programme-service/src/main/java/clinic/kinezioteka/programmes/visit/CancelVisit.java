package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.rules.PatientNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Gives a visit up and frees what it had taken. */
@ApplicationScoped
@Transactional
public class CancelVisit {

    private final Bookings bookings;
    private final MakeUp makeUp;
    private final PatientNotice notice;
    private final Event<VisitEvent> events;
    private final Clock clock;

    CancelVisit(Bookings bookings, MakeUp makeUp, PatientNotice notice, Event<VisitEvent> events, Clock clock) {
        this.bookings = bookings;
        this.makeUp = makeUp;
        this.notice = notice;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Cancels it. A booked visit of a chain leaves a PLANNED one in its place; a session that only waits for a time is
     * given up; a doctor's visit that does is 409, since the chain cannot be without it.
     */
    public void cancel(Visit visit, ReasonCode reason) {
        boolean booked = visit.status() == VisitStatus.BOOKED;
        if (!booked && !visit.status().isOver() && visit.place().isPresent() && visit.kind() != VisitKind.SESSION) {
            throw Conflict.wrongState(visit.status(), VisitStatus.BOOKED);
        }
        visit.cancel(reason, clock.instant());
        bookings.free(List.of(visit.id()));
        events.fire(new VisitEvent.Cancelled(visit));
        if (booked) {
            makeUp.replace(visit);
        }
    }

    /** Cancels a booked one for its patient, early enough. Fails with 409 else, and with 422 for a reason that is not a patient's. */
    public void cancelAsPatient(Visit visit, ReasonCode reason) {
        if (!reason.isPatients()) {
            throw RuleBroken.validation().violation("reason", "must be one of " + ReasonCode.ofPatients());
        }
        if (visit.status() != VisitStatus.BOOKED) {
            throw Conflict.wrongState(visit.status(), VisitStatus.BOOKED);
        }
        notice.require(visit.appointment().orElseThrow().startsAt());
        cancel(visit, reason);
    }
}
