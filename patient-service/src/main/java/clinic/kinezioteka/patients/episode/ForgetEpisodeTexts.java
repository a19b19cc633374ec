package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What was said in words of complaints and closings. */
@ApplicationScoped
class ForgetEpisodeTexts implements PersonalRecords {
    private static final String FORGET =
            """
            update episode set complaint_text = null, close_note = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE_FUNCTIONS =
            """
            delete from function_report where episode_id in (select id from episode where patient_id = :patient)
            """;
    private static final String PURGE = "delete from episode where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("EPISODE_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("EPISODES");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_FUNCTIONS, PURGE);
    }

    @Override
    public int purgeOrder() {
        return 100;
    }
}
