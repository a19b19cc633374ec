package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlags;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;

/** The episodes of a merged record are the survivor's; the open flags of both records hold them all. */
@ApplicationScoped
class MoveEpisodes {
    private static final int AFTER_FLAGS_MOVED = Interceptor.Priority.APPLICATION + 1000;

    private final Episodes episodes;
    private final RedFlags flags;
    private final Event<EpisodeEvent> events;

    MoveEpisodes(Episodes episodes, RedFlags flags, Event<EpisodeEvent> events) {
        this.episodes = episodes;
        this.flags = flags;
        this.events = events;
    }

    void follow(@Observes @Priority(AFTER_FLAGS_MOVED) PatientsMerged merged) {
        episodes.list("patientId = ?1 order by id", merged.duplicateId())
                .forEach(episode -> tell(episode.moveTo(merged.survivorId(), merged.at())));
        List<UUID> holding =
                flags.holding(merged.survivorId()).stream().map(RedFlag::id).toList();
        episodes.inTreatment(merged.survivorId()).stream()
                .filter(episode -> !episode.hold().openFlagIds().equals(holding))
                .forEach(episode -> tell(episode.heed(holding, merged.at(), merged.at())));
    }

    private void tell(EpisodeEvent happened) {
        episodes.flush();
        events.fire(happened);
    }
}
