package clinic.kinezioteka.defaults.failure;

/** The request cannot be read, so nothing was looked for. */
public final class Unreadable extends Failure {

    private static final long serialVersionUID = 1L;

    public Unreadable(String detail) {
        super("bad-request", detail);
    }

    /** A part of the request other than its body, named by its parameter or header. */
    public static Failure parameter(String name, String message) {
        return new Unreadable("The request cannot be read.").violation(name, message);
    }
}
