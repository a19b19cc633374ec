package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gates of the clinic at work. */
@ApplicationScoped
public class Gates implements PanacheRepositoryBase<Gate, UUID> {

    /** The gate that the module's latest DOCTOR_FINAL opened. */
    public Optional<Gate> latest(UUID programmeId, int module) {
        return find("programmeId = ?1 and module = ?2", Sort.descending("openedAt", "id"), programmeId, module)
                .firstResultOptional();
    }

    /** The gates of the programme at which a doctor is to decide. */
    List<Gate> undecided(UUID programmeId) {
        return list("programmeId", programmeId).stream()
                .filter(Gate::isUndecided)
                .toList();
    }

    /** Gates of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
