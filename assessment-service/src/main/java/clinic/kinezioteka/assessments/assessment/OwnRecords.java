package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A patient sees and records what is his own; staff sees all of the clinic. */
@ApplicationScoped
public class OwnRecords {

    private static final Set<String> STAFF = Set.of("reception", "therapist", "doctor", "clinic-admin");
    private static final UUID NOBODY = new UUID(0, 0);

    private final Caller caller;

    OwnRecords(Caller caller) {
        this.caller = caller;
    }

    /** The only patient that the caller may see; empty for staff. */
    public Optional<UUID> only() {
        return caller.roles().stream().anyMatch(STAFF::contains)
                ? Optional.empty()
                : Optional.of(caller.patientId().orElse(NOBODY));
    }

    /** Whether the caller may see this patient's records. */
    public boolean mayRead(UUID patientId) {
        return only().map(patientId::equals).orElse(true);
    }
}
