package clinic.kinezioteka.programmes.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The checks of the clinic at work, one for each programme whose third session, or control, is done. */
@ApplicationScoped
class EarlyResponseChecks implements PanacheRepositoryBase<EarlyResponseCheck, UUID> {

    private static final String WAIT =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('early-response ' || ?1, 0))) waited";

    /** A session that is completed and a value that arrives wait for each other, so that neither misses the other. */
    void waitTheTurnOf(UUID episodeId) {
        getEntityManager()
                .createNativeQuery(WAIT)
                .setParameter(1, episodeId.toString())
                .getSingleResult();
    }

    Optional<EarlyResponseCheck> ofProgramme(UUID programmeId) {
        return find("programmeId", programmeId).firstResultOptional();
    }

    List<EarlyResponseCheck> ofEpisode(UUID episodeId) {
        return list("episodeId", episodeId);
    }
}
