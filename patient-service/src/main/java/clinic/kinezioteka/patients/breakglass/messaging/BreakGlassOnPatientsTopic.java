package clinic.kinezioteka.patients.breakglass.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.breakglass.BreakGlass;
import clinic.kinezioteka.patients.breakglass.BreakGlassEnded;
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
        tell("break-glass.granted", event.grant(), BreakGlassContract.of(event.grant()));
    }

    void tell(@Observes BreakGlassEnded event) {
        tell("break-glass.ended", event.grant(), EndContract.of(event.grant()));
    }

    private void tell(String type, BreakGlass grant, Record said) {
        outbox.append(new OutgoingEvent("patients.v1", type, grant.id(), grant.version(), grant.patientId(), said));
    }
}
