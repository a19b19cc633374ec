package clinic.kinezioteka.defaults.breakglass.messaging;

import clinic.kinezioteka.defaults.breakglass.BrokenGlass;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.defaults.tenancy.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Lets a grant hold no longer that its doctor ended before its time. */
@ApplicationScoped
class EndGrant implements EventHandler<EndGrant.Ended> {

    record Ended(UUID grantId, UUID patientId, String subject, Instant endedAt) {}

    private final BrokenGlass glass;

    EndGrant(BrokenGlass glass) {
        this.glass = glass;
    }

    @Override
    public Set<String> types() {
        return Set.of("break-glass.ended");
    }

    @Override
    public Class<Ended> dataType() {
        return Ended.class;
    }

    @Override
    public void handle(ReceivedEvent<Ended> event) {
        Ended ended = event.data();
        glass.keep(new Grant(ended.grantId(), event.clinicId(), ended.patientId()), ended.subject(), ended.endedAt());
    }
}
