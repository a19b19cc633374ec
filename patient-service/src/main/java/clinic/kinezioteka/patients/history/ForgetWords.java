package clinic.kinezioteka.patients.history;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What was said in words at each change; who changed what stays. */
@ApplicationScoped
class ForgetWords implements PersonalRecords {
    private static final String FORGET =
            "delete from episode_words where episode_id in (select id from episode where patient_id = :patient)";

    @Override
    public Set<String> done() {
        return Set.of("EPISODE_HISTORY_TEXTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
