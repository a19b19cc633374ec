package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.idempotency.ForgetAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Why somebody read the patient, also as it was answered to him in his own clinic, and what the review said in words. */
@ApplicationScoped
class ForgetReasons implements PersonalRecords {
    private static final String FORGET =
            """
            update break_glass set reason = '', note = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from break_glass where patient_id = :patient";

    private final BreakGlasses breakGlasses;
    private final ForgetAnswers answers;

    ForgetReasons(BreakGlasses breakGlasses, ForgetAnswers answers) {
        this.breakGlasses = breakGlasses;
        this.answers = answers;
    }

    @Override
    public void erase(UUID patientId) {
        breakGlasses.list("patientId", patientId).forEach(grant -> answers.forget(grant.id(), grant.subjectClinicId()));
    }

    @Override
    public Set<String> done() {
        return Set.of("BREAK_GLASS_REASONS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("BREAK_GLASS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
