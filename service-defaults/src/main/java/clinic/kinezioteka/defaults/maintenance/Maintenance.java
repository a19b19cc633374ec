package clinic.kinezioteka.defaults.maintenance;

/** A piece of work that an operator starts on the command line and that ends by itself. */
public interface Maintenance {

    /** The first word of the command line. */
    String name();

    /** How it is called, with its options. */
    String usage();

    /**
     * Does the work; to do it again does no harm.
     *
     * @return what was done, in one line for the operator
     * @throws Unusable when the options cannot be understood
     */
    String run(Options options);
}
