package clinic.kinezioteka.defaults.failure;

/** The caller does not say which version it changes. */
public final class PreconditionRequired extends Failure {

    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super("version-required", "Send If-Match with the ETag of the version that you read.");
    }
}
