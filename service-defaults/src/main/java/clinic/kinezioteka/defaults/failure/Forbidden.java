package clinic.kinezioteka.defaults.failure;

/** The caller may not do this. */
public final class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    public Forbidden(String detail) {
        super("forbidden", detail);
    }
}
