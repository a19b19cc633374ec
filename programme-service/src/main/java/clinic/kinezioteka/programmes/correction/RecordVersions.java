package clinic.kinezioteka.programmes.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The versions of what was recorded of sessions that were corrected. */
@ApplicationScoped
class RecordVersions implements PanacheRepositoryBase<RecordVersion, UUID> {

    /** Those of a visit, the first first; none of one that was never corrected. */
    List<RecordVersion> of(UUID visitId) {
        return list("visitId = ?1 order by version", visitId);
    }

    List<RecordVersion> ofPatient(UUID patientId) {
        return list(
                "visitId in (select v.id from Visit v where v.patientId = ?1) order by visitId, version", patientId);
    }
}
