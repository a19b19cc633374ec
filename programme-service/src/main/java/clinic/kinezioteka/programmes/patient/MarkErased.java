package clinic.kinezioteka.programmes.patient;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** That the patient is known stays, and that he was erased. */
@ApplicationScoped
class MarkErased implements PersonalRecords {
    private static final String ERASE = "update patient set status = 'ERASED' where id = :patient";
    private static final String PURGE = "delete from patient where id = :patient";

    private final PatientRows rows;

    MarkErased(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(ERASE, patientId);
    }

    @Override
    public void purge(UUID patientId) {
        rows.run(PURGE, patientId);
    }

    @Override
    public int purgeOrder() {
        return 400;
    }
}
