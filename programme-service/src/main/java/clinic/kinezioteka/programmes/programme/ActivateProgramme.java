package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeActivated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a drafted plan run. */
@ApplicationScoped
@Transactional
public class ActivateProgramme {

    private final Programmes programmes;
    private final Episodes episodes;
    private final Event<ProgrammeEvent> events;
    private final Clock clock;

    ActivateProgramme(Programmes programmes, Episodes episodes, Event<ProgrammeEvent> events, Clock clock) {
        this.programmes = programmes;
        this.episodes = episodes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Activates the draft; its visits become PLANNED. Fails with 409 when it is no draft, its episode is not OPEN, or a
     * module has no exercises.
     *
     * @param consultationVisitId a completed consultation that stands for module 1's DOCTOR_INITIAL
     */
    public void activate(Programme programme, @Nullable UUID consultationVisitId) {
        Episode episode = Objects.requireNonNull(episodes.locked(programme.episodeId()));
        if (episode.status() != Episode.Status.OPEN) {
            throw Conflict.wrongState(episode.status(), Episode.Status.OPEN);
        }
        programme.activate();
        programme.changed(clock.instant());
        events.fire(new ProgrammeActivated(programme, consultationVisitId));
        programmes.flush();
    }
}
