package clinic.kinezioteka.programmes.progression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided on proposed progressions. */
@ApplicationScoped
public class ProgressionDecisions implements PanacheRepositoryBase<ProgressionDecision, UUID> {

    /** Proposals of a programme that were rejected. */
    Set<UUID> rejectedOf(UUID programmeId) {
        return list("programmeId = ?1 and verdict = ?2", programmeId, ProgressionDecision.Verdict.REJECTED).stream()
                .map(ProgressionDecision::proposalId)
                .collect(Collectors.toSet());
    }
}
