package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A caller who is a patient, and nothing else of the clinic, sees only what is his own. */
@ApplicationScoped
public class OwnRecord {
    private static final Set<String> ROLES_THAT_SEE_ALL =
            Set.of("reception", "therapist", "doctor", "clinic-admin", "privacy-officer");

    private final Caller caller;

    OwnRecord(Caller caller) {
        this.caller = caller;
    }

    /** The one patient to whom the caller's view is narrowed; empty for staff. */
    public Optional<UUID> only() {
        if (caller.roles().stream().anyMatch(ROLES_THAT_SEE_ALL::contains)) {
            return Optional.empty();
        }
        return Optional.of(caller.patientId().orElseThrow(() -> new NotFound("patient")));
    }

    /** Another's record is as if it did not exist. */
    public void require(UUID patientId) {
        only().filter(own -> !own.equals(patientId)).ifPresent(own -> {
            throw new NotFound("patient");
        });
    }
}
