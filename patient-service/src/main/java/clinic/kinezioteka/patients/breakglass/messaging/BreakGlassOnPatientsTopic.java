package clinic.kinezioteka.patients.breakglass.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.breakglass.BreakGlass;
import clinic.kinezioteka.patients.breakglass.BreakGlassGranted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of break-glass on {@code patients.v1}. */
@ApplicationScoped
class BreakGlassOnPatientsTopic {
    private final Outbox outbox;

    BreakGlassOnPatientsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes BreakGlassGranted event) {
        BreakGlass grant = event.grant();
        outbox.append(new OutgoingEvent(
                "patients.v1",
                "break-glass.granted",
                grant.id(),
                grant.version(),
                grant.patientId(),
                BreakGlassContract.of(grant)));
    }
}
