package clinic.kinezioteka.defaults.failure;

import org.jspecify.annotations.Nullable;

/** What was asked could not be audited, so it is neither done nor answered. */
public class AuditUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuditUnavailable(@Nullable Throwable cause) {
        super("the audit cannot be written", cause);
    }
}
