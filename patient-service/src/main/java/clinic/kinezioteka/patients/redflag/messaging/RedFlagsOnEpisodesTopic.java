package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlagEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of red flags on {@code episodes.v1}. */
@ApplicationScoped
class RedFlagsOnEpisodesTopic {
    private final Outbox outbox;

    RedFlagsOnEpisodesTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes RedFlagEvent event) {
        RedFlag flag = event.flag();
        outbox.append(new OutgoingEvent(
                "episodes.v1", event.type(), flag.id(), flag.version(), flag.patientId(), RedFlagContract.of(flag)));
    }
}
