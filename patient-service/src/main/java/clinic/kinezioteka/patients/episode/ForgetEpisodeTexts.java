package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

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

    private final PatientRows rows;

    ForgetEpisodeTexts(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("EPISODE_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("EPISODES");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(FORGET, patientId);
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE_FUNCTIONS, patientId);
        rows.run(PURGE, patientId);
    }

    @Override
    public int purgeOrder() {
        return 100;
    }
}
