package clinic.kinezioteka.programmes.appointment;

/** A request that may ask for more than the usual. */
public interface Extraordinary {

    /** Whether it enters what lies in the past. */
    boolean entersThePast();

    /** Whether it wants hard constraints overridden. */
    boolean overrides();
}
