package clinic.kinezioteka.defaults.failure;

/** The request breaks a rule, whatever the state. */
public final class RuleBroken extends Failure {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String type, String detail) {
        super(type, detail);
    }
}
