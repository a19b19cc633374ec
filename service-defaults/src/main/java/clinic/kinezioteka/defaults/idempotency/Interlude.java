package clinic.kinezioteka.defaults.idempotency;

/**
 * Ends an attempt of an operation so that something long is done while no transaction is open and nothing is locked; then
 * the operation is done anew, from its first line. Whoever throws it keeps what was worked out, and bounds how often.
 */
public class Interlude extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Runnable work;

    public Interlude(Runnable work) {
        super("done anew when something else is done", null, false, false);
        this.work = work;
    }

    void play() {
        work.run();
    }
}
