package clinic.kinezioteka.patients.episode;

/** Where an episode stands. */
public enum EpisodeStatus {
    OPEN,
    /** A red flag of the patient is open. */
    ON_HOLD,
    CLOSED
}
