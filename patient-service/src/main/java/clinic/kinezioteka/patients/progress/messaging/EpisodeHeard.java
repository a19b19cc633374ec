package clinic.kinezioteka.patients.progress.messaging;

import clinic.kinezioteka.patients.progress.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/** What is read here of a closed episode. */
record EpisodeHeard(UUID episodeId, String closeReason, LocalDate closedOn) {

    Outcome outcome() {
        return new Outcome(closeReason, closedOn);
    }
}
