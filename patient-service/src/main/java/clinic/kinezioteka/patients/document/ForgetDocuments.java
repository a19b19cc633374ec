package clinic.kinezioteka.patients.document;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Images and letters show who the patient is: they go whole. */
@ApplicationScoped
class ForgetDocuments implements PersonalRecords {
    private static final String FORGET =
            "delete from document where episode_id in (select id from episode where patient_id = :patient)";

    @Override
    public Set<String> done() {
        return Set.of("DOCUMENTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
