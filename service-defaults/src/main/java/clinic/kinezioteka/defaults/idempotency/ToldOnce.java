package clinic.kinezioteka.defaults.idempotency;

/** An answer that holds a secret: whoever sends the command again under its key is told it without. */
public interface ToldOnce {

    /** The answer as it may be kept. */
    Object toldAgain();
}
