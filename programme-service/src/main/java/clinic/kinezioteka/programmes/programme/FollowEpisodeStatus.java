package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeClosed;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeHeld;
import clinic.kinezioteka.programmes.episode.EpisodeEvent.EpisodeHoldCleared;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeClosed;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeHeld;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeResumed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Holds, resumes and closes a programme as its episode is held, cleared and closed. */
@ApplicationScoped
class FollowEpisodeStatus {

    private final Programmes programmes;
    private final Event<ProgrammeEvent> events;
    private final Clock clock;

    FollowEpisodeStatus(Programmes programmes, Event<ProgrammeEvent> events, Clock clock) {
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    void on(@Observes EpisodeHeld held) {
        standing(held.episode().id(), Programme.Status.ACTIVE).ifPresent(programme -> {
            programme.hold();
            tell(new ProgrammeHeld(programme, held.at()));
        });
    }

    void on(@Observes EpisodeHoldCleared cleared) {
        standing(cleared.episode().id(), Programme.Status.ON_HOLD).ifPresent(programme -> {
            programme.clearHold();
            tell(new ProgrammeResumed(programme, cleared.at()));
        });
    }

    void on(@Observes EpisodeClosed closed) {
        programmes
                .ofEpisode(closed.episode().id())
                .filter(Programme::isUnfinished)
                .ifPresent(programme -> {
                    programme.close();
                    tell(new ProgrammeClosed(programme));
                });
    }

    private Optional<Programme> standing(UUID episodeId, Programme.Status status) {
        return programmes.ofEpisode(episodeId).filter(programme -> programme.status() == status);
    }

    private void tell(ProgrammeEvent event) {
        event.programme().changed(clock.instant());
        events.fire(event);
    }
}
