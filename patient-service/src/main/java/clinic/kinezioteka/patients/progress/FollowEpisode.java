package clinic.kinezioteka.patients.progress;

import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Follows the episodes that come of referrals, from the acceptance on; all others are nobody's business. */
@ApplicationScoped
public class FollowEpisode {
    private final FollowedEpisodes episodes;
    private final Event<ProgressMade> events;
    private final Clock clock;

    FollowEpisode(FollowedEpisodes episodes, Event<ProgressMade> events, Clock clock) {
        this.episodes = episodes;
        this.events = events;
        this.clock = clock;
    }

    void begin(@Observes ReferralEvent.Accepted accepted) {
        Referral referral = accepted.referral();
        episodes.persistAndFlush(new FollowedEpisode(
                referral.id(),
                referral.clinicId(),
                referral.partnerId(),
                Objects.requireNonNull(referral.episodeId()),
                clock.instant()));
    }

    /** Notes what became known of an episode, if somebody follows it. */
    @Transactional
    public void note(UUID episodeId, Consumer<FollowedEpisode> news) {
        episodes.lock(episodeId).ifPresent(episode -> {
            news.accept(episode);
            episode.changed(clock.instant());
            episodes.flush();
            events.fire(new ProgressMade(episode));
        });
    }
}
