package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Who the patient is. Of the date of birth the year stays, and the sex: without them no clinical value says anything. */
@ApplicationScoped
class ForgetIdentity implements PersonalRecords {
    private final Patients patients;
    private final Clock clock;

    ForgetIdentity(Patients patients, Clock clock) {
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    public Set<String> done() {
        return Set.of("NAMES", "CONTACTS", "IDENTIFIERS", "SEARCH_KEYS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("BIRTH_YEAR", "SEX");
    }

    @Override
    public void erase(UUID patientId) {
        patients.findByIdOptional(patientId, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(patient -> patient.erase(clock.instant()));
    }

    @Override
    public void purge(UUID patientId) {
        patients.deleteById(patientId);
    }

    @Override
    public int purgeOrder() {
        return Integer.MAX_VALUE;
    }
}
