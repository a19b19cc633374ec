package clinic.kinezioteka.defaults.inbox;

/** A handler whose projection can be made anew from all events: to apply one a second time changes nothing. */
public interface Rebuildable<T> extends EventHandler<T> {

    /** The name by which an operator asks for it, as {@code timeline}. */
    String projection();
}
