package clinic.kinezioteka.patients.breakglass.messaging;

import clinic.kinezioteka.patients.breakglass.BreakGlass;
import java.time.Instant;
import java.util.UUID;

/** What the contract tells of a break-glass: never why. */
record BreakGlassContract(UUID grantId, UUID patientId, String subject, Instant until) {

    static BreakGlassContract of(BreakGlass grant) {
        return new BreakGlassContract(grant.id(), grant.patientId(), grant.subject(), grant.until());
    }
}
