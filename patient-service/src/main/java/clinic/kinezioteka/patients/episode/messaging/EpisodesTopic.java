package clinic.kinezioteka.patients.episode.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of episodes on {@code episodes.v1}. */
@ApplicationScoped
class EpisodesTopic {
    private final Outbox outbox;

    EpisodesTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes EpisodeEvent event) {
        Episode episode = event.episode();
        outbox.append(new OutgoingEvent(
                "episodes.v1",
                event.type(),
                episode.id(),
                episode.version(),
                episode.patientId(),
                EpisodeContract.of(event)));
    }
}
