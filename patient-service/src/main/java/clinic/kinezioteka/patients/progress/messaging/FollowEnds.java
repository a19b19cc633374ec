package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.progress.FollowEpisode;
import clinic.kinezioteka.patients.progress.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes how treatment ended. */
@ApplicationScoped
class FollowEnds implements EventHandler<EpisodeHeard> {
    private final FollowEpisode following;

    FollowEnds(FollowEpisode following) {
        this.following = following;
    }

    @Override
    public Set<String> types() {
        return Set.of("episode.closed");
    }

    @Override
    public Class<EpisodeHeard> dataType() {
        return EpisodeHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<EpisodeHeard> event) {
        Outcome outcome = event.data().outcome();
        following.note(event.data().episodeId(), episode -> episode.end(outcome));
    }
}
