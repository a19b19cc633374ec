package clinic.kinezioteka.patients.patient.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.PatientEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of patients on {@code patients.v1}. */
@ApplicationScoped
class PatientsTopic {
    private final Outbox outbox;

    PatientsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes PatientEvent event) {
        Patient patient = event.patient();
        outbox.append(new OutgoingEvent(
                "patients.v1",
                event.type(),
                patient.id(),
                patient.version(),
                patient.id(),
                PatientContract.of(patient)));
    }
}
