package clinic.kinezioteka.defaults.failure;

/** The request breaks a rule, whatever the state. */
public final class RuleBroken extends Failure {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String type, String detail) {
        super(type, detail);
    }

    /** A field is missing or breaks a rule of its own. */
    public static RuleBroken validation() {
        return new RuleBroken("validation", "A field is missing or breaks a rule.");
    }

    /** An id in the body refers to nothing in this clinic. */
    public static RuleBroken unknownReference() {
        return new RuleBroken("unknown-reference", "There is no such thing to refer to.");
    }
}
