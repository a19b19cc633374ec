package clinic.kinezioteka.patients.merging;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.patients.patient.Identifier;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.PatientEvent;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Two records are one person: one stays, the other becomes a pointer to it, and whatever was kept under it moves. */
@ApplicationScoped
public class MergePatients {
    private final Patients patients;
    private final MergedPatients merged;
    private final Event<PatientMerged> happened;
    private final Event<PatientEvent> events;
    private final Clock clock;

    MergePatients(
            Patients patients,
            MergedPatients merged,
            Event<PatientMerged> happened,
            Event<PatientEvent> events,
            Clock clock) {
        this.patients = patients;
        this.merged = merged;
        this.happened = happened;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Merges the duplicate into the survivor.
     *
     * @throws RuleBroken when both are the same record, or the clinic has no such duplicate
     */
    @Transactional
    public Patient merge(Patient survivor, UUID duplicateId) {
        Patient duplicate = another(survivor, duplicateId);
        patients.awaitTurn(survivor.clinicId());
        patients.renew(survivor, duplicate);
        survivor.requireNotMerged();
        Set<Identifier> numbers = duplicate.mergeInto(survivor, clock.instant());
        patients.flush();
        survivor.takeOver(numbers, clock.instant());
        patients.redirect(duplicateId, survivor.id());
        patients.flush();
        merged.merge(survivor.id(), duplicateId);
        happened.fire(new PatientMerged(survivor, duplicate));
        if (!numbers.isEmpty()) {
            events.fire(new PatientEvent.Updated(survivor));
        }
        return survivor;
    }

    private Patient another(Patient survivor, UUID duplicateId) {
        if (survivor.id().equals(duplicateId)) {
            throw new RuleBroken("validation", "The request breaks a rule of its fields.")
                    .violation("duplicateId", "must be another record than the one that stays");
        }
        return patients.findByIdOptional(duplicateId)
                .orElseThrow(() -> RuleBroken.unknownReference().violation("duplicateId", "refers to nothing"));
    }
}
