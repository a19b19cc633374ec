package clinic.kinezioteka.defaults.failure;

/** The caller knows an older version. */
public final class PreconditionFailed extends Failure {

    private static final long serialVersionUID = 1L;

    public PreconditionFailed(long current) {
        super("stale-version", "The resource has changed since it was read.");
        with("currentVersion", current);
    }
}
