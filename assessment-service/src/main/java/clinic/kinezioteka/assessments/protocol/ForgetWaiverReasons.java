package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why assessments were waived. */
@ApplicationScoped
class ForgetWaiverReasons implements PersonalRecords {
    private static final String FORGET =
            """
            update protocol set version = version + 1, updated_at = :now, items = (
                select coalesce(jsonb_agg(
                    case when item ->> 'reason' is null then item else jsonb_set(item, '{reason}', '"[erased]"') end
                    order by position), '[]')
                from jsonb_array_elements(items) with ordinality as known (item, position))
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from protocol where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("WAIVER_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("PROTOCOLS");
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
