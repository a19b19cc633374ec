package clinic.kinezioteka.patients.breakglass.messaging;

import clinic.kinezioteka.patients.breakglass.BreakGlass;
import java.time.Instant;
import java.util.UUID;

/** What the contract tells of a break-glass that its doctor ended. */
record EndContract(UUID grantId, UUID patientId, String subject, Instant endedAt) {

    static EndContract of(BreakGlass grant) {
        return new EndContract(grant.id(), grant.patientId(), grant.subject(), grant.until());
    }
}
