package clinic.kinezioteka.programmes.patient.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps which patients the clinic has. */
@ApplicationScoped
class PatientAnnounced implements EventHandler<PatientAnnounced.Patient> {

    /** What is read of the event; whose record it is says its subject, also when he was merged. */
    record Patient(String status) {}

    private final Patients patients;

    PatientAnnounced(Patients patients) {
        this.patients = patients;
    }

    @Override
    public Set<String> types() {
        return Set.of("patient.registered", "patient.updated", "patient.merged");
    }

    @Override
    public Class<Patient> dataType() {
        return Patient.class;
    }

    @Override
    public void handle(ReceivedEvent<Patient> event) {
        patients.follow(event.subject(), event.data().status(), event.sequence());
    }
}
