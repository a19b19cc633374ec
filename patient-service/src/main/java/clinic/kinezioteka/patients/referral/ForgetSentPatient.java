package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.idempotency.ForgetAnswers;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who the partner said that the patient is, by which reference, and what was written of him; also in referrals that were
 * not taken, which are found by who he is, and so before that is forgotten.
 */
@ApplicationScoped
@Priority(ForgetSentPatient.BEFORE_HIS_NAME_IS_GONE)
class ForgetSentPatient implements PersonalRecords {
    /** Features forget in the order of their priorities, the highest first; one that names none comes last. */
    static final int BEFORE_HIS_NAME_IS_GONE = 1000;

    private static final String FORGET =
            """
            update referral set sent_patient = null, external_reference = cast(id as text), decline_text = null,
            version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from referral where patient_id = :patient";

    private final Referrals referrals;
    private final ForgetNotTaken notTaken;
    private final Patients patients;
    private final ForgetAnswers answers;

    ForgetSentPatient(Referrals referrals, ForgetNotTaken notTaken, Patients patients, ForgetAnswers answers) {
        this.referrals = referrals;
        this.notTaken = notTaken;
        this.patients = patients;
        this.answers = answers;
    }

    @Override
    public Set<String> done() {
        return Set.of("REFERRAL_PERSON_AND_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("REFERRALS");
    }

    @Override
    public void erase(UUID patientId) {
        patients.findByIdOptional(patientId).map(Patient::details).ifPresent(notTaken::forget);
        referrals.list("patientId", patientId).forEach(referral -> answers.forget(referral.id()));
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }

    @Override
    public int purgeOrder() {
        return 50;
    }
}
