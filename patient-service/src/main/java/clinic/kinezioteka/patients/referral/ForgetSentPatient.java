package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.idempotency.ForgetAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who the partner said that the patient is, by which reference, and what was written of him. */
@ApplicationScoped
class ForgetSentPatient implements PersonalRecords {
    private static final String FORGET =
            """
            update referral set sent_patient = null, external_reference = cast(id as text), decline_text = null,
            version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from referral where patient_id = :patient";

    private final Referrals referrals;
    private final ForgetAnswers answers;

    ForgetSentPatient(Referrals referrals, ForgetAnswers answers) {
        this.referrals = referrals;
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
