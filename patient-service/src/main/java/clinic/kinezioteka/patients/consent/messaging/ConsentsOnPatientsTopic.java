package clinic.kinezioteka.patients.consent.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.ConsentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of consents on {@code patients.v1}. */
@ApplicationScoped
class ConsentsOnPatientsTopic {
    private final Outbox outbox;

    ConsentsOnPatientsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes ConsentEvent event) {
        Consent consent = event.consent();
        outbox.append(new OutgoingEvent(
                "patients.v1",
                event.type(),
                consent.id(),
                consent.version(),
                consent.patientId(),
                ConsentContract.of(consent)));
    }
}
