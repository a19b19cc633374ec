package clinic.kinezioteka.patients.progress;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What partners followed holds values only; nobody sees it any more, since the sharing ends with the erasure. */
@ApplicationScoped
class PurgeFollowed implements PersonalRecords {
    private static final String PURGE =
            "delete from followed_episode where referral_id in (select id from referral where patient_id = :patient)";

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
