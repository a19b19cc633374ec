package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What was said in words of signs, and why they were cleared. */
@ApplicationScoped
class ForgetRedFlagTexts implements PersonalRecords {
    private static final String FORGET =
            """
            update red_flag set note = null, clear_reason = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from red_flag where patient_id = :patient";

    private final PatientRows rows;

    ForgetRedFlagTexts(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("RED_FLAG_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("RED_FLAGS");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(FORGET, patientId);
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
