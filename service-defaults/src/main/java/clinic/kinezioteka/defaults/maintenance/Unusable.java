package clinic.kinezioteka.defaults.maintenance;

/** A command line that cannot be understood. */
public class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
        super(message);
    }
}
