package clinic.kinezioteka.gateway.problem;

/** A request that the gateway could not serve, and the kind of problem that it is. Carries no stack trace. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType kind;

    public Refused(ProblemType kind) {
        this(kind, kind.detail());
    }

    /** @param detail what to tell the client; never anything that the client or a service sent */
    public Refused(ProblemType kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    public ProblemType kind() {
        return kind;
    }

    /** What to tell the client. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
