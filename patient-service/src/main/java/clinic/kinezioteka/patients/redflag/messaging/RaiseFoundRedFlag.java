package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RaiseRedFlag;
import clinic.kinezioteka.patients.redflag.RedFlags;
import clinic.kinezioteka.patients.redflag.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * A measurement that shows a sign raises it, once for each series while it stands: left and right are two, and one that was
 * cleared, and is shown again by a correction, is raised again.
 */
@ApplicationScoped
class RaiseFoundRedFlag implements EventHandler<RedFlagFound> {
    private final RaiseRedFlag raising;
    private final RedFlags flags;

    RaiseFoundRedFlag(RaiseRedFlag raising, RedFlags flags) {
        this.raising = raising;
        this.flags = flags;
    }

    @Override
    public Set<String> types() {
        return Set.of("red-flag.found");
    }

    @Override
    public Class<RedFlagFound> dataType() {
        return RedFlagFound.class;
    }

    @Override
    public void handle(ReceivedEvent<RedFlagFound> event) {
        RedFlagFound found = event.data();
        if (!flags.isOpen(found.assessmentId(), found.code(), found.series())) {
            raising.raise(new Sighting(
                    found.patientId(),
                    found.episodeId(),
                    found.code(),
                    found.tier(),
                    Origin.ASSESSMENT,
                    null,
                    found.observedAt(),
                    found.assessmentId(),
                    found.series()));
        }
    }
}
