package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeClosed;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeCompleted;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeHeld;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeResumed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Suspends, frees, plans anew and cancels the visits of a chain as its programme is held, resumed and ended. */
@ApplicationScoped
class FollowProgramme {

    private final Visits visits;
    private final Bookings bookings;
    private final Event<VisitEvent> events;
    private final Clock clock;

    FollowProgramme(Visits visits, Bookings bookings, Event<VisitEvent> events, Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    /** What lies ahead of the hold is suspended and its resources are free; who is checked in may finish. */
    void on(@Observes ProgrammeHeld held) {
        Instant now = clock.instant();
        change(
                held.programme(),
                visit -> isAhead(visit, held.at()),
                visit -> visit.suspend(now),
                VisitEvent.Suspended::new);
    }

    void on(@Observes ProgrammeResumed resumed) {
        Instant now = clock.instant();
        change(
                resumed.programme(),
                visit -> visit.status() == VisitStatus.SUSPENDED,
                visit -> visit.resume(now),
                VisitEvent.Planned::new);
    }

    void on(@Observes ProgrammeClosed closed) {
        end(closed.programme(), ReasonCode.EPISODE_CLOSED);
    }

    void on(@Observes ProgrammeCompleted completed) {
        end(completed.programme(), ReasonCode.OTHER);
    }

    private void end(Programme programme, ReasonCode reason) {
        Instant now = clock.instant();
        change(
                programme,
                visit -> !visit.status().isOver() && visit.status() != VisitStatus.CHECKED_IN,
                visit -> visit.cancel(reason, now),
                VisitEvent.Cancelled::new);
    }

    private void change(
            Programme programme,
            Predicate<Visit> concerned,
            Consumer<Visit> change,
            Function<Visit, VisitEvent> event) {
        List<Visit> changing =
                visits.chainOf(programme.id()).stream().filter(concerned).toList();
        bookings.free(changing.stream().map(Visit::id).toList());
        changing.forEach(visit -> {
            change.accept(visit);
            events.fire(event.apply(visit));
        });
    }

    private static boolean isAhead(Visit visit, Instant hold) {
        return switch (visit.status()) {
            case PLANNED -> true;
            case BOOKED -> visit.appointment().orElseThrow().startsAt().isAfter(hold);
            case CHECKED_IN, COMPLETED, NO_SHOW, CANCELLED, SUSPENDED -> false;
        };
    }
}
