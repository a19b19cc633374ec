package clinic.kinezioteka.programmes.ledger;

import java.util.Optional;

/** How far a movement pattern is learned, by its repetitions in the episode. */
public enum Stage {
    LEARNING(0),
    CONSOLIDATING(300),
    CONSOLIDATED(500),
    AUTOMATING(3000),
    AUTOMATIC(5000);

    private final int from;

    Stage(int from) {
        this.from = from;
    }

    /** Repetitions with which the stage begins. */
    public int from() {
        return from;
    }

    static Stage of(long repetitions) {
        Stage reached = LEARNING;
        for (Stage stage : values()) {
            reached = repetitions >= stage.from ? stage : reached;
        }
        return reached;
    }

    Optional<Stage> next() {
        return this == AUTOMATIC ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
