package clinic.kinezioteka.programmes.response.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.response.FollowPain;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Hears of values that never were. */
@ApplicationScoped
class PainVoided implements EventHandler<PainVoided.Voided> {

    /** What is read of the event. */
    record Voided(UUID assessmentId) {}

    private final FollowPain follow;

    PainVoided(FollowPain follow) {
        this.follow = follow;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.voided");
    }

    @Override
    public Class<Voided> dataType() {
        return Voided.class;
    }

    @Override
    public void handle(ReceivedEvent<Voided> event) {
        follow.drop(event.data().assessmentId(), event.sequence());
    }
}
