package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Why somebody read the patient, and what the review said in words. */
@ApplicationScoped
class ForgetReasons implements PersonalRecords {
    private static final String FORGET =
            """
            update break_glass set reason = '', note = null, version = version + 1, updated_at = :now
            where patient_id = :patient
            """;
    private static final String PURGE = "delete from break_glass where patient_id = :patient";

    private final PatientRows rows;

    ForgetReasons(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("BREAK_GLASS_REASONS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("BREAK_GLASS");
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
