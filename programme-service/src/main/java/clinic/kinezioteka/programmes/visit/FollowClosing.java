package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** Free visits of an episode that have not begun are cancelled when it is closed, also where its programme was complete. */
@ApplicationScoped
class FollowClosing {

    private final Visits visits;
    private final Bookings bookings;
    private final Event<VisitEvent> events;
    private final Clock clock;

    FollowClosing(Visits visits, Bookings bookings, Event<VisitEvent> events, Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    void on(@Observes EpisodeClosed closed) {
        List<Visit> ahead = visits.freeAheadOfEpisode(closed.episode().id());
        bookings.free(ahead.stream().map(Visit::id).toList());
        ahead.forEach(visit -> {
            visit.cancel(ReasonCode.EPISODE_CLOSED, clock.instant());
            events.fire(new VisitEvent.Cancelled(visit));
        });
    }
}
