package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** The recordings of the clinic at work. */
@ApplicationScoped
public class Recordings implements PanacheRepositoryBase<Recording, UUID> {

    private final PatientsConcerned concerned;

    Recordings(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public Recording get(UUID id) {
        return findByIdOptional(id).map(concerned::naming).orElseThrow(() -> new NotFound("recording"));
    }

    /** Recordings of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
