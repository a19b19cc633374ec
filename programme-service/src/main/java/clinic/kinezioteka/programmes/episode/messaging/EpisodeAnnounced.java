package clinic.kinezioteka.programmes.episode.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.episode.Announcement;
import clinic.kinezioteka.programmes.episode.FollowEpisode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the episodes, with their holds and open flags. */
@ApplicationScoped
class EpisodeAnnounced implements EventHandler<Announcement> {

    private final FollowEpisode followEpisode;

    EpisodeAnnounced(FollowEpisode followEpisode) {
        this.followEpisode = followEpisode;
    }

    @Override
    public Set<String> types() {
        return Set.of("episode.opened", "episode.updated", "episode.held", "episode.hold-cleared", "episode.closed");
    }

    @Override
    public Class<Announcement> dataType() {
        return Announcement.class;
    }

    @Override
    public void handle(ReceivedEvent<Announcement> event) {
        followEpisode.follow(event.data(), event.sequence());
    }
}
