package clinic.kinezioteka.programmes.episode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
