package clinic.kinezioteka.programmes.correction;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why sessions were corrected, and what was written of them before; the doses stay, and go with their visits. */
@ApplicationScoped
class ForgetCorrections implements PersonalRecords {
    private static final String FORGET =
            """
            update visit_record_version
            set reason = case when reason is null then null else '[erased]' end, record = record_without_words(record)
            where visit_id in (select id from visit where patient_id = :patient)
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
