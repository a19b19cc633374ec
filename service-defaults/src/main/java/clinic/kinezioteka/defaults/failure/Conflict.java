package clinic.kinezioteka.defaults.failure;

/** The state of things forbids it now. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    public Conflict(String type, String detail) {
        super(type, detail);
    }

    /** Told only when doing it again did not help, where the cause is that two transactions met. */
    public Conflict(String type, String detail, Throwable cause) {
        super(type, detail, cause);
    }

    /** An action that the state {@code current} does not allow; it is possible in the states {@code allowed}. */
    public static Failure wrongState(Object current, Object... allowed) {
        return new Conflict("wrong-state", "This is not possible in the present state.")
                .with("current", current)
                .with("allowed", allowed);
    }
}
