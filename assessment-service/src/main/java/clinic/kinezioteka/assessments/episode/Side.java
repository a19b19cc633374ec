package clinic.kinezioteka.assessments.episode;

/** Side of the body; UNKNOWN and BILATERAL name no single one. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    UNKNOWN;

    /** Whether it is one side of the body. */
    public boolean isOne() {
        return this == LEFT || this == RIGHT;
    }
}
