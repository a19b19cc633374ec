package clinic.kinezioteka.programmes.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The values of pain of the clinic at work. */
@ApplicationScoped
class PainReadings implements PanacheRepositoryBase<PainReading, UUID> {

    /** What counts of an episode, by clinical time. */
    List<PainValue> of(UUID episodeId) {
        return list("episodeId = ?1 and counts = true order by performedAt, id", episodeId).stream()
                .map(PainReading::value)
                .toList();
    }
}
