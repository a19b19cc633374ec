package clinic.kinezioteka.defaults.audit;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an operation. */
@Schema(name = "AuditOutcome", description = "What became of an operation.")
public enum Outcome {
    /** Done and answered. */
    DONE,
    /** The caller may not do it, or not see what it is about. */
    DENIED,
    /** The request, a rule or the state forbade it. */
    REFUSED;

    private static final Set<Integer> DENIALS = Set.of(401, 403, 404);

    static Outcome of(int status) {
        if (status < 400) {
            return DONE;
        }
        return DENIALS.contains(status) ? DENIED : REFUSED;
    }
}
