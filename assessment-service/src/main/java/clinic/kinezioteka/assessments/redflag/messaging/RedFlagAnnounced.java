package clinic.kinezioteka.assessments.redflag.messaging;

import clinic.kinezioteka.assessments.redflag.KnownFlags;
import clinic.kinezioteka.assessments.redflag.RedFlagNews;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is known of the red flags. */
@ApplicationScoped
class RedFlagAnnounced implements EventHandler<RedFlagNews> {

    private final KnownFlags flags;

    RedFlagAnnounced(KnownFlags flags) {
        this.flags = flags;
    }

    @Override
    public Set<String> types() {
        return Set.of("red-flag.raised", "red-flag.cleared");
    }

    @Override
    public Class<RedFlagNews> dataType() {
        return RedFlagNews.class;
    }

    @Override
    public void handle(ReceivedEvent<RedFlagNews> event) {
        flags.follow(event.data(), event.sequence());
    }
}
