package clinic.kinezioteka.patients.erasure.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.erasure.ErasureEvent;
import clinic.kinezioteka.patients.patient.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of erasures on {@code patients.v1}. */
@ApplicationScoped
class ErasuresTopic {
    private final Outbox outbox;

    ErasuresTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes ErasureEvent.Requested event) {
        append("patient.erasure-requested", event.patient(), RequestContract.of(event.erasure()));
    }

    void tell(@Observes ErasureEvent.Completed event) {
        append("patient.erased", event.patient(), CompletionContract.of(event.erasure()));
    }

    private void append(String type, Patient patient, Object data) {
        outbox.append(new OutgoingEvent("patients.v1", type, patient.id(), patient.version(), patient.id(), data));
    }
}
