package clinic.kinezioteka.programmes.scheduling;

import org.jspecify.annotations.Nullable;

/** A request that may ask for more than the usual. */
public interface Extraordinary {

    /** Whether it enters what lies in the past; null as good as false. */
    @Nullable
    Boolean retrospective();

    /** Why hard constraints are to be overridden; null where they are kept. */
    default @Nullable Object override() {
        return null;
    }

    default boolean entersThePast() {
        return Boolean.TRUE.equals(retrospective());
    }

    default boolean overrides() {
        return override() != null;
    }
}
