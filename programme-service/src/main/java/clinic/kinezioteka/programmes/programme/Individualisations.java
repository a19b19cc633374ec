package clinic.kinezioteka.programmes.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The changes that were made to plans. */
@ApplicationScoped
public class Individualisations implements PanacheRepositoryBase<Individualisation, UUID> {

    /** The changes of these programmes by programme, oldest first. */
    public Map<UUID, List<Individualisation>> of(Collection<UUID> programmeIds) {
        return list("programmeId in ?1", Sort.by("recordedAt", "id"), programmeIds).stream()
                .collect(Collectors.groupingBy(Individualisation::programmeId));
    }
}
