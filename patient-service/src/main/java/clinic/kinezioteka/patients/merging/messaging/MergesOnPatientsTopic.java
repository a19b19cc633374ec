package clinic.kinezioteka.patients.merging.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.merging.PatientMerged;
import clinic.kinezioteka.patients.patient.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of merges on {@code patients.v1}. */
@ApplicationScoped
class MergesOnPatientsTopic {
    private final Outbox outbox;

    MergesOnPatientsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes PatientMerged event) {
        Patient duplicate = event.duplicate();
        outbox.append(new OutgoingEvent(
                "patients.v1",
                "patient.merged",
                duplicate.id(),
                duplicate.version(),
                event.survivor().id(),
                new MergeContract(event.survivor().id(), duplicate.id(), duplicate.status())));
    }
}
