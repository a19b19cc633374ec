package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why plans were changed, and what the doctor wrote for this patient into them. */
@ApplicationScoped
class ForgetPlanTexts implements PersonalRecords {
    private static final String REASONS =
            """
            update individualisation set reason = '[erased]', before = without_words(before), after = without_words(after)
            where programme_id in (select id from programme where patient_id = :patient)
            """;
    private static final String EXERCISES =
            """
            update module set exercises = without_words(jsonb_build_object('exercises', exercises)) -> 'exercises'
            where programme_id in (select id from programme where patient_id = :patient)
            """;
    private static final String MAINTENANCE =
            """
            update programme set version = version + 1, updated_at = :now,
            maintenance_plan = case when maintenance_plan is null then null else '[erased]' end
            where patient_id = :patient
            """;
    private static final String PURGE_REASONS =
            """
            delete from individualisation where programme_id in (select id from programme where patient_id = :patient)
            """;
    private static final String PURGE_MODULES =
            """
            delete from module where programme_id in (select id from programme where patient_id = :patient)
            """;
    private static final String PURGE = "delete from programme where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("PLAN_TEXTS", "TECHNIQUE_VIDEOS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("PROGRAMMES");
    }

    @Override
    public List<String> erasing() {
        return List.of(REASONS, EXERCISES, MAINTENANCE);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_REASONS, PURGE_MODULES, PURGE);
    }

    @Override
    public int purgeOrder() {
        return 100;
    }
}
