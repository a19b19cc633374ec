package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What was said in words of signs, and why they were cleared. */
@ApplicationScoped
class ForgetRedFlagTexts implements PersonalRecords {
    private static final String FORGET =
            """
            update red_flag set note = null, clear_reason = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from red_flag where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("RED_FLAG_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("RED_FLAGS");
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
