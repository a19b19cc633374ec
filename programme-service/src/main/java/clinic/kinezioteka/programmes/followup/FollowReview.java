package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.programmes.visit.VisitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** A follow-up is done with its review, and offered again when that one will not take place. */
@ApplicationScoped
class FollowReview {

    private final FollowUps followUps;
    private final Event<FollowUpEvent> events;
    private final Clock clock;

    FollowReview(FollowUps followUps, Event<FollowUpEvent> events, Clock clock) {
        this.followUps = followUps;
        this.events = events;
        this.clock = clock;
    }

    void on(@Observes VisitEvent.Completed completed) {
        followUps.bookedAs(completed.visit().id()).ifPresent(followUp -> {
            followUp.complete(clock.instant());
            events.fire(new FollowUpEvent.Completed(followUp));
        });
    }

    void on(@Observes VisitEvent.Cancelled cancelled) {
        followUps.bookedAs(cancelled.visit().id()).ifPresent(this::offerAgain);
    }

    void on(@Observes VisitEvent.Missed missed) {
        followUps.bookedAs(missed.visit().id()).ifPresent(this::offerAgain);
    }

    private void offerAgain(FollowUp followUp) {
        followUp.offerAgain(clock.instant());
        events.fire(new FollowUpEvent.Offered(followUp));
    }
}
