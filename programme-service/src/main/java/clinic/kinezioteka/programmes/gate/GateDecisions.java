package clinic.kinezioteka.programmes.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What doctors decided at gates. */
@ApplicationScoped
public class GateDecisions implements PanacheRepositoryBase<GateDecision, UUID> {

    /** All decisions at a gate, oldest first. */
    public List<GateDecision> at(Gate gate) {
        return list("gateId", Sort.by("recordedAt", "id"), gate.id());
    }
}
