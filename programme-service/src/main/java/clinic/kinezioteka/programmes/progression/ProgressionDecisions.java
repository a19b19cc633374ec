package clinic.kinezioteka.programmes.progression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided on proposed progressions. */
@ApplicationScoped
public class ProgressionDecisions implements PanacheRepositoryBase<ProgressionDecision, UUID> {

    /** Proposals of these programmes that were rejected; the id of a proposal names its programme. */
    Set<UUID> rejectedOf(Collection<UUID> programmes) {
        return list("programmeId in ?1 and verdict = ?2", programmes, ProgressionDecision.Verdict.REJECTED).stream()
                .map(ProgressionDecision::proposalId)
                .collect(Collectors.toSet());
    }
}
