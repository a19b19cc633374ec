package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.progress.FollowEpisode;
import clinic.kinezioteka.patients.progress.ModuleReached;
import clinic.kinezioteka.patients.progress.ModuleStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes which module treatment has come to. */
@ApplicationScoped
class FollowModules implements EventHandler<ModuleHeard> {
    private final FollowEpisode following;

    FollowModules(FollowEpisode following) {
        this.following = following;
    }

    @Override
    public Set<String> types() {
        return Set.of("module.started", "module.completed");
    }

    @Override
    public Class<ModuleHeard> dataType() {
        return ModuleHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<ModuleHeard> event) {
        ModuleStage stage = event.type().equals("module.completed") ? ModuleStage.COMPLETED : ModuleStage.STARTED;
        ModuleReached reached = new ModuleReached(event.data().number(), stage);
        following.note(event.data().episodeId(), episode -> episode.reach(reached));
    }
}
