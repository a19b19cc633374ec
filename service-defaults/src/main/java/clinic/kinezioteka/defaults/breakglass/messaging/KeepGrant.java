package clinic.kinezioteka.defaults.breakglass.messaging;

import clinic.kinezioteka.defaults.breakglass.BrokenGlass;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.defaults.tenancy.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps the grants of which patient-service tells. */
@ApplicationScoped
class KeepGrant implements EventHandler<KeepGrant.Granted> {

    record Granted(UUID grantId, UUID patientId, String subject, Instant until) {}

    private final BrokenGlass glass;

    KeepGrant(BrokenGlass glass) {
        this.glass = glass;
    }

    @Override
    public Set<String> types() {
        return Set.of("break-glass.granted");
    }

    @Override
    public Class<Granted> dataType() {
        return Granted.class;
    }

    @Override
    public void handle(ReceivedEvent<Granted> event) {
        Granted granted = event.data();
        glass.keep(
                new Grant(granted.grantId(), event.clinicId(), granted.patientId()),
                granted.subject(),
                granted.until());
    }
}
