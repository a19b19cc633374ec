package clinic.kinezioteka.patients.hold;

import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlagEvent;
import clinic.kinezioteka.patients.redflag.RedFlags;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An open EMERGENCY or URGENT flag holds all open episodes of the patient; the last one cleared ends it. */
@ApplicationScoped
class HoldEpisodes {
    private static final int AFTER_THE_FLAG_IS_TOLD = Interceptor.Priority.APPLICATION + 1000;

    private final Episodes episodes;
    private final RedFlags flags;
    private final Clinics clinics;
    private final Event<EpisodeEvent> events;
    private final Clock clock;

    HoldEpisodes(Episodes episodes, RedFlags flags, Clinics clinics, Event<EpisodeEvent> events, Clock clock) {
        this.episodes = episodes;
        this.flags = flags;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    void begin(@Observes @Priority(AFTER_THE_FLAG_IS_TOLD) RedFlagEvent.Raised event) {
        heed(event.flag());
    }

    void end(@Observes @Priority(AFTER_THE_FLAG_IS_TOLD) RedFlagEvent.Cleared event) {
        heed(event.flag());
    }

    private void heed(RedFlag flag) {
        if (flag.tier().holds()) {
            List<UUID> holding =
                    flags.holding(flag.patientId()).stream().map(RedFlag::id).toList();
            episodes.inTreatment(flag.patientId()).forEach(episode -> heed(episode, holding, flag));
        }
    }

    private void heed(Episode episode, List<UUID> holding, RedFlag flag) {
        Instant now = clock.instant();
        EpisodeEvent happened = episode.heed(holding, holding.contains(flag.id()) ? since(episode, flag) : now, now);
        episodes.flush();
        events.fire(happened);
    }

    /** A sign seen before the episode began cannot hold it before. */
    private Instant since(Episode episode, RedFlag flag) {
        Instant start = episode.complaint().begin(episode.recordedAt(), clinics.zoneOf(episode.clinicId()));
        return flag.observedAt().isBefore(start) ? start : flag.observedAt();
    }
}
