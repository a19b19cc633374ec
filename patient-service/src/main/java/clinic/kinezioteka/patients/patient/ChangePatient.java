package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.patients.phone.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A patient is written anew: he moved, married, got a number. */
@ApplicationScoped
public class ChangePatient {
    private final Patients patients;
    private final Duplicates duplicates;
    private final Phones phones;
    private final Event<PatientEvent> events;
    private final Clock clock;

    ChangePatient(Patients patients, Duplicates duplicates, Phones phones, Event<PatientEvent> events, Clock clock) {
        this.patients = patients;
        this.duplicates = duplicates;
        this.phones = phones;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Patient change(Patient patient, PatientDetails written) {
        PatientDetails details = written.reachedAt(phones.kept(written.phone()));
        patients.awaitTurn(patient.clinicId());
        patient.requireNotMerged();
        duplicates.refuseSameIdentifier(details, Optional.of(patient.id()));
        patient.change(details, clock.instant());
        patients.flush();
        events.fire(new PatientEvent.Updated(patient));
        return patient;
    }
}
