package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes that a patient came, or did not. */
@ApplicationScoped
@Transactional
public class AttendVisit {

    private final Bookings bookings;
    private final ClinicalTime times;
    private final MakeUp makeUp;
    private final Event<VisitEvent> events;
    private final Clock clock;

    AttendVisit(Bookings bookings, ClinicalTime times, MakeUp makeUp, Event<VisitEvent> events, Clock clock) {
        this.bookings = bookings;
        this.times = times;
        this.makeUp = makeUp;
        this.events = events;
        this.clock = clock;
    }

    /** The patient is here; at is now unless told. Fails with 409 where a visit of the chain was on hold then. */
    public void checkIn(Visit visit, @Nullable OffsetDateTime at) {
        visit.checkIn(times.ofArrival(visit, at), clock.instant());
        events.fire(new VisitEvent.CheckedIn(visit));
    }

    /** The patient did not come: resources are freed, and a visit of the chain is offered to make up for it. */
    public void miss(Visit visit, @Nullable OffsetDateTime at, ReasonCode reason) {
        Instant told = times.of(visit, at);
        if (visit.status() == VisitStatus.BOOKED
                && told.isBefore(visit.appointment().orElseThrow().startsAt())) {
            throw new RuleBroken("before-the-start", "Before its start no visit is missed.")
                    .violation("at", "must not be before the start of the visit");
        }
        visit.miss(told, reason, clock.instant());
        bookings.free(List.of(visit.id()));
        events.fire(new VisitEvent.Missed(visit));
        makeUp.offer(visit);
    }
}
