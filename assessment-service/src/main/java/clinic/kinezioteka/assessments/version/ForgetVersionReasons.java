package clinic.kinezioteka.assessments.version;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why measurements were corrected and voided; the values stay, and go with their measurement. */
@ApplicationScoped
class ForgetVersionReasons implements PersonalRecords {
    private static final String FORGET =
            """
            update assessment_version set reason = '[erased]'
            where reason <> '[erased]' and assessment_id in (select id from assessment where patient_id = :patient)
            """;

    @Override
    public Set<String> done() {
        return Set.of("CORRECTION_TEXTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
