package clinic.kinezioteka.defaults.person;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A caller to whom an operation is open only as a patient sees only his own records. Whoever calls it in another role
 * that it grants sees the clinic's, though he may be a patient too.
 */
@ApplicationScoped
public class OwnRecords {

    private static final String PATIENT = "patient";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Caller caller;
    private final ResourceInfo operation;
    private final MergedPatients merged;

    OwnRecords(Caller caller, ResourceInfo operation, MergedPatients merged) {
        this.caller = caller;
        this.operation = operation;
        this.merged = merged;
    }

    /** The one patient to whom the caller's view is narrowed, whom the token may name by a merged record; else empty. */
    public Optional<UUID> only() {
        return Arrays.stream(granted().value()).anyMatch(role -> !role.equals(PATIENT) && caller.is(role))
                ? Optional.empty()
                : Optional.of(caller.patientId().map(merged::survivorOf).orElse(NOBODY));
    }

    /** Whether the caller may see what is this patient's. */
    public boolean show(UUID patientId) {
        return only().map(merged.survivorOf(patientId)::equals).orElse(true);
    }

    /** What is another's is as if it did not exist: 404, naming the thing by this noun. */
    public void require(UUID patientId, String noun) {
        if (!show(patientId)) {
            throw new NotFound(noun);
        }
    }

    private RolesAllowed granted() {
        RolesAllowed ofMethod = operation.getResourceMethod().getAnnotation(RolesAllowed.class);
        return ofMethod == null ? operation.getResourceClass().getAnnotation(RolesAllowed.class) : ofMethod;
    }
}
