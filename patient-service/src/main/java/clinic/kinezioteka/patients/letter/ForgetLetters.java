package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Letters were written to those who sent the patient, and go with him. */
@ApplicationScoped
class ForgetLetters implements PersonalRecords {
    private static final String FORGET =
            "delete from letter where referral_id in (select id from referral where patient_id = :patient)";

    @Override
    public Set<String> done() {
        return Set.of("LETTERS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
