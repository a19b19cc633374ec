package clinic.kinezioteka.assessments.episode.messaging;

import clinic.kinezioteka.assessments.episode.EpisodeNews;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is known of the episodes. */
@ApplicationScoped
class EpisodeAnnounced implements EventHandler<EpisodeNews> {

    private final Episodes episodes;

    EpisodeAnnounced(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public Set<String> types() {
        return Set.of("episode.opened", "episode.updated", "episode.held", "episode.hold-cleared", "episode.closed");
    }

    @Override
    public Class<EpisodeNews> dataType() {
        return EpisodeNews.class;
    }

    @Override
    public void handle(ReceivedEvent<EpisodeNews> event) {
        if (event.data().wasOpened()) {
            episodes.follow(event.data(), event.sequence());
        }
    }
}
