package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.phone.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Somebody becomes a patient of the clinic. */
@ApplicationScoped
public class RegisterPatient {
    private final Patients patients;
    private final Duplicates duplicates;
    private final Phones phones;
    private final Event<PatientEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RegisterPatient(
            Patients patients,
            Duplicates duplicates,
            Phones phones,
            Event<PatientEvent> events,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.patients = patients;
        this.duplicates = duplicates;
        this.phones = phones;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param acknowledgeDuplicates whether the caller knows of likely duplicates and means another person */
    @Transactional
    public Patient register(PatientDetails written, boolean acknowledgeDuplicates) {
        PatientDetails details = written.reachedAt(phones.kept(written.phone()));
        patients.awaitTurn(tenant.clinicId());
        duplicates.refuseSameIdentifier(details, Optional.empty());
        if (!acknowledgeDuplicates) {
            duplicates.refuseLikely(details);
        }
        Patient patient = new Patient(ids.next(), tenant.clinicId(), details, clock.instant());
        patients.persistAndFlush(patient);
        events.fire(new PatientEvent.Registered(patient));
        return patient;
    }
}
