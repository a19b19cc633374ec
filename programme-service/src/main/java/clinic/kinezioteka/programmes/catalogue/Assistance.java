package clinic.kinezioteka.programmes.catalogue;

/** How much the patient moves himself; passive work never counts as repetitions. */
public enum Assistance {
    PASSIVE,
    ACTIVE_ASSISTED,
    ACTIVE;

    public boolean trainsThePattern() {
        return this != PASSIVE;
    }
}
