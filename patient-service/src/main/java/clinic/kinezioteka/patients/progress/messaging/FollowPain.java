package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.progress.FollowEpisode;
import clinic.kinezioteka.patients.progress.PainPoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes the pain of the episode: the worst in 24 hours at the site that assessment-service names. */
@ApplicationScoped
class FollowPain implements EventHandler<PainHeard> {
    private final FollowEpisode following;

    FollowPain(FollowEpisode following) {
        this.following = following;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.recorded", "assessment.corrected", "assessment.voided");
    }

    @Override
    public Class<PainHeard> dataType() {
        return PainHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<PainHeard> event) {
        PainHeard heard = event.data();
        if (heard.kind().equals("VAS")) {
            PainPoint point = heard.point(event.sequence(), event.time());
            following.note(heard.episodeId(), episode -> episode.measure(point));
        }
    }
}
