package clinic.kinezioteka.programmes.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells programmes what doctors decided and advised at their visits. */
public interface DoctorsVisits {

    /** By programme, in the order of its chain; nothing for those whose doctor's visits lie ahead. */
    Map<UUID, List<DoctorsVisit>> of(Collection<UUID> programmeIds);
}
