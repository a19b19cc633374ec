package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.protocol.VisitKind;
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
    private final Event<VisitEvent> events;
    private final Clock clock;

    CancelVisit(Bookings bookings, MakeUp makeUp, Event<VisitEvent> events, Clock clock) {
        this.bookings = bookings;
        this.makeUp = makeUp;
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
}
