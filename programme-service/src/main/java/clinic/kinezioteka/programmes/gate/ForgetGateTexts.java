package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

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

    private final PatientRows rows;

    ForgetGateTexts(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("GATE_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("GATES");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(FORGET, patientId);
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE_DECISIONS, patientId);
        rows.run(PURGE, patientId);
    }
}
