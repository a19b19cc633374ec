package clinic.kinezioteka.patients.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The episodes that came of referrals, of a clinic or of a partner. */
@ApplicationScoped
public class FollowedEpisodes implements PanacheRepositoryBase<FollowedEpisode, UUID> {

    Optional<FollowedEpisode> lock(UUID episodeId) {
        return find("episodeId", episodeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
