package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The known episodes of the clinic at work. */
@ApplicationScoped
public class Episodes implements PanacheRepositoryBase<Episode, UUID> {

    /** The episode, whose status nobody else changes until the transaction ends; null when it is not known. */
    public @Nullable Episode locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Episodes of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
