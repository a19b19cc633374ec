package clinic.kinezioteka.assessments.visit.messaging;

import clinic.kinezioteka.assessments.visit.VisitNews;
import clinic.kinezioteka.assessments.visit.Visits;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is known of the visits. */
@ApplicationScoped
class VisitAnnounced implements EventHandler<VisitNews> {

    private final Visits visits;

    VisitAnnounced(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "visit.planned",
                "visit.booked",
                "visit.rescheduled",
                "visit.cancelled",
                "visit.checked-in",
                "visit.completed",
                "visit.missed",
                "visit.suspended");
    }

    @Override
    public Class<VisitNews> dataType() {
        return VisitNews.class;
    }

    @Override
    public void handle(ReceivedEvent<VisitNews> event) {
        visits.follow(event.data(), event.sequence());
    }
}
