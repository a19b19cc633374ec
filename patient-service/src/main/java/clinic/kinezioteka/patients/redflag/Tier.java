package clinic.kinezioteka.patients.redflag;

/** How soon a sign needs somebody. */
public enum Tier {
    /** A hospital now; holds all open episodes. */
    EMERGENCY(true),
    /** A doctor soon; holds all open episodes. */
    URGENT(true),
    /** To be kept in view; holds nothing. */
    WATCH(false);

    private final boolean holds;

    Tier(boolean holds) {
        this.holds = holds;
    }

    public boolean holds() {
        return holds;
    }
}
