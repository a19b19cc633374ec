package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The programmes of the clinic at work. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    /** The programme of this id. Fails with 404 when the clinic has none. */
    public Programme existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("programme"));
    }

    public Optional<Programme> ofEpisode(UUID episodeId) {
        return find("episodeId", episodeId).firstResultOptional();
    }
}
