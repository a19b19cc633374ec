package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why gates were decided as they were. */
@ApplicationScoped
class ForgetGateTexts implements PersonalRecords {
    private static final String FORGET =
            """
            update gate_decision set reason = '[erased]',
            override_reason = case when override_reason is null then null else '[erased]' end
            where gate_id in (select id from gate where patient_id = :patient)
            """;
    private static final String PURGE_DECISIONS =
            """
            delete from gate_decision where gate_id in (select id from gate where patient_id = :patient)
            """;
    private static final String PURGE = "delete from gate where patient_id = :patient";

    @Override
    public Set<String> done() {
        return Set.of("GATE_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("GATES");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE_DECISIONS, PURGE);
    }
}
