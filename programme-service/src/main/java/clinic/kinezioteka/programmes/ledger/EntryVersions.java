package clinic.kinezioteka.programmes.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The versions of entries that were changed. */
@ApplicationScoped
class EntryVersions implements PanacheRepositoryBase<EntryVersion, UUID> {

    /** Those of an entry, the first first; none of one that says what was entered first. */
    List<EntryVersion> of(UUID entryId) {
        return list("entryId = ?1 order by version", entryId);
    }

    /** Those of all entries of a patient. */
    List<EntryVersion> ofPatient(UUID patientId) {
        return list(
                "entryId in (select e.id from LedgerEntry e where e.patientId = ?1) order by entryId, version",
                patientId);
    }
}
