package clinic.kinezioteka.defaults.failure;

/** Nothing of this id is there for this caller. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /** @param noun what was looked for, in the words of the domain */
    public NotFound(String noun) {
        super("not-found", "There is no such " + noun + ".");
    }
}
