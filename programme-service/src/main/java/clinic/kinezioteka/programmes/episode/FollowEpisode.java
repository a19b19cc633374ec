package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeClosed;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeHeld;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeHoldCleared;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies what patient-service announced of an episode and says what changed by it. */
@ApplicationScoped
public class FollowEpisode {

    private final Episodes episodes;
    private final Event<EpisodeEvent> events;
    private final Tenant tenant;
    private final Clock clock;

    FollowEpisode(Episodes episodes, Event<EpisodeEvent> events, Tenant tenant, Clock clock) {
        this.episodes = episodes;
        this.events = events;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * Takes over the announced state. An older announcement than one already applied changes nothing, so a close that is
     * heard before its opening stands. A proposal that was closed and never opened is passed over: it has no start.
     */
    @Transactional
    public void follow(Announcement news, long sequence) {
        Episode known = episodes.locked(news.episodeId());
        if (!news.isUnderstood()) {
            return;
        }
        Episode episode = known == null ? new Episode(news.episodeId(), tenant.clinicId()) : known;
        Episode.Status before = known == null ? null : known.status();
        if (!episode.follow(news, sequence, clock.instant())) {
            return;
        }
        if (known == null) {
            episodes.persist(episode);
        }
        tell(episode, before, news);
    }

    private void tell(Episode episode, Episode.@Nullable Status before, Announcement news) {
        if (!episode.isClosed()) {
            events.fire(new EpisodeOpened(episode));
        }
        if (episode.status() == before) {
            return;
        }
        switch (episode.status()) {
            case ON_HOLD -> events.fire(new EpisodeHeld(episode, timeOr(news.heldAt())));
            case OPEN -> tellOpen(episode, before, news);
            case CLOSED -> events.fire(new EpisodeClosed(episode));
        }
    }

    private void tellOpen(Episode episode, Episode.@Nullable Status before, Announcement news) {
        if (before == Episode.Status.ON_HOLD) {
            events.fire(new EpisodeHoldCleared(episode, timeOr(news.heldUntil())));
        }
    }

    private Instant timeOr(@Nullable Instant at) {
        return Objects.requireNonNullElseGet(at, clock::instant);
    }
}
