package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import java.util.List;

/** Where an episode stands. */
public enum EpisodeStatus {
    /** From a referral; waits for a doctor. */
    PROPOSED,
    OPEN,
    /** A red flag of the patient is open. */
    ON_HOLD,
    CLOSED;

    void require(EpisodeStatus... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw Conflict.wrongState(this, (Object[]) allowed);
        }
    }

    /** What to say where something takes that a doctor treats it. */
    Failure notInTreatment() {
        return Conflict.wrongState(this, OPEN, ON_HOLD);
    }
}
