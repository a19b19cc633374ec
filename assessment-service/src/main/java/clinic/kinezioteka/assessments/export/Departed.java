package clinic.kinezioteka.assessments.export;

/** The client went away while he was served: nobody is left to be answered. */
public final class Departed extends RuntimeException {

    private static final long serialVersionUID = 1;

    Departed(Throwable cause) {
        super("the client is gone", cause);
    }
}
