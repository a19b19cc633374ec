package clinic.kinezioteka.defaults.failure;

/** Others take all that there is for this now, so nothing was done; it passes by itself. */
public class Overloaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what there is no more of, for the log */
    public Overloaded(String what) {
        super(what, null, false, false);
    }
}
