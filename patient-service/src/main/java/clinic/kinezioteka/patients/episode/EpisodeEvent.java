package clinic.kinezioteka.patients.episode;

/** What happened to an episode. */
public sealed interface EpisodeEvent {
    Episode episode();

    /** The type in the contract. */
    String type();

    /** Tells it once more as it stands; what no doctor ever opened lacks what an update promises. */
    static EpisodeEvent again(Episode episode) {
        if (episode.complaint().startedOn() != null) {
            return new Updated(episode);
        }
        return episode.status() == EpisodeStatus.PROPOSED ? new Proposed(episode) : new Closed(episode);
    }

    /** It waits for a doctor. */
    record Proposed(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.proposed";
        }
    }

    /** Treatment began. */
    record Opened(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.opened";
        }
    }

    /** Its description or the flags open meanwhile changed. */
    record Updated(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.updated";
        }
    }

    /** A red flag put it on hold. */
    record Held(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.held";
        }
    }

    /** The last red flag was cleared. */
    record HoldCleared(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.hold-cleared";
        }
    }

    /** Treatment ended. */
    record Closed(Episode episode) implements EpisodeEvent {
        @Override
        public String type() {
            return "episode.closed";
        }
    }
}
