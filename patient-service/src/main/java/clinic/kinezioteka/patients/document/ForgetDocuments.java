package clinic.kinezioteka.patients.document;

import clinic.kinezioteka.defaults.erasure.PatientRows;
import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Images and letters show who the patient is: they go whole. */
@ApplicationScoped
class ForgetDocuments implements PersonalRecords {
    private static final String FORGET =
            "delete from document where episode_id in (select id from episode where patient_id = :patient)";

    private final PatientRows rows;

    ForgetDocuments(PatientRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> done() {
        return Set.of("DOCUMENTS");
    }

    @Override
    public void erase(UUID patientId) {
        rows.run(FORGET, patientId);
    }
}
