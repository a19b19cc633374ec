package clinic.kinezioteka.programmes.episode;

import java.time.Instant;

/** What this service was told of an episode, fired inside the transaction that applied it. */
public sealed interface EpisodeEvent {

    Episode episode();

    /** The episode takes a programme: it was heard of, or announced again, while not closed. */
    record EpisodeOpened(Episode episode) implements EpisodeEvent {}

    /** All treatment of the episode stops until it is cleared. */
    record EpisodeHeld(Episode episode, Instant at) implements EpisodeEvent {}

    /** The hold has ended. */
    record EpisodeHoldCleared(Episode episode, Instant at) implements EpisodeEvent {}

    /** The episode has ended. */
    record EpisodeClosed(Episode episode) implements EpisodeEvent {}
}
