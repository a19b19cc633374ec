package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.person.OwnRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Patients book, move and cancel visits of their own only so long before the start; staff are not held to it. */
@ApplicationScoped
public class PatientNotice {

    private final OwnRecords own;
    private final RuleBooks rules;
    private final Clock clock;

    PatientNotice(OwnRecords own, RuleBooks rules, Clock clock) {
        this.own = own;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether the caller is a patient, who may do no more than is left to patients. */
    public boolean bindsCaller() {
        return own.only().isPresent();
    }

    /** Fails with 409 {@code within-patient-notice} when the caller is a patient and it is too late for what starts then. */
    public void require(Instant start) {
        if (bindsCaller() && start.isBefore(firstStart())) {
            throw new Conflict("within-patient-notice", "It is too late to change this without the clinic.")
                    .with("patientNoticeHours", rules.inForce().patientNotice().toHours());
        }
    }

    /** Starts before this instant are not open to patients. */
    public Instant firstStart() {
        return clock.instant().plus(rules.inForce().patientNotice());
    }
}
