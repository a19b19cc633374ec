package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why somebody read the patient, and what the review said in words. */
@ApplicationScoped
class ForgetReasons implements PersonalRecords {
    private static final String FORGET =
            """
            update break_glass set reason = '', note = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from break_glass where patient_id = :patient";

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
