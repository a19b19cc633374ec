package clinic.kinezioteka.programmes.patient;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** That the patient is known stays, and that he was erased. */
@ApplicationScoped
class MarkErased implements PersonalRecords {
    private static final String ERASE = "update patient set status = 'ERASED' where id = :patient";
    private static final String PURGE = "delete from patient where id = :patient";

    @Override
    public List<String> erasing() {
        return List.of(ERASE);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }

    @Override
    public int purgeOrder() {
        return 400;
    }
}
