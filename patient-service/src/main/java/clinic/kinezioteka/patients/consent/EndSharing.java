package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Who is forgotten is shown to no partner and reminded of nothing; what he decided stays as the proof of it. */
@ApplicationScoped
class EndSharing implements PersonalRecords {
    private static final String END =
            """
            update consent set withdrawn_at = :now, version = version + 1, updated_at = :now
            where patient_id = :patient and withdrawn_at is null and decision = 'GRANTED'
            and purpose in ('SHARE_WITH_REFERRER', 'REMINDERS')
            """;
    private static final String PURGE = "delete from consent where patient_id = :patient";

    private final PatientRows rows;

    EndSharing(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("SHARING");
    }

    @Override
    public Set<String> kept() {
        return Set.of("CONSENTS");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(END, patientId);
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }
}
