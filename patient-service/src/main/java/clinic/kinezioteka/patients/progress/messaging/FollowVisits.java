package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.progress.FollowEpisode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes which visits were attended; one of no episode is not followed. */
@ApplicationScoped
class FollowVisits implements EventHandler<VisitHeard> {
    private final FollowEpisode following;

    FollowVisits(FollowEpisode following) {
        this.following = following;
    }

    @Override
    public Set<String> types() {
        return Set.of("visit.completed");
    }

    @Override
    public Class<VisitHeard> dataType() {
        return VisitHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<VisitHeard> event) {
        VisitHeard heard = event.data();
        if (heard.episodeId() != null) {
            following.note(heard.episodeId(), episode -> episode.attend(heard.visitId()));
        }
    }
}
