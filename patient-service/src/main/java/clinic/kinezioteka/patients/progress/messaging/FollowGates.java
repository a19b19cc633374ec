package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.progress.FollowEpisode;
import clinic.kinezioteka.patients.progress.GateResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes what doctors decided at gates. */
@ApplicationScoped
class FollowGates implements EventHandler<GateHeard> {
    private final FollowEpisode following;

    FollowGates(FollowEpisode following) {
        this.following = following;
    }

    @Override
    public Set<String> types() {
        return Set.of("gate.decided");
    }

    @Override
    public Class<GateHeard> dataType() {
        return GateHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<GateHeard> event) {
        GateHeard heard = event.data();
        GateResult result = new GateResult(heard.gateId(), heard.module(), heard.decision(), heard.decidedAt());
        following.note(heard.episodeId(), episode -> episode.decide(result));
    }
}
