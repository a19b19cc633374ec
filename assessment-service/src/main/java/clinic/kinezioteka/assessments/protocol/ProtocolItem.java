package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.assessments.visit.DueAssessment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One assessment of a protocol and what became of it. */
record ProtocolItem(
        DueAssessment due, State state, @Nullable UUID assessmentId, @Nullable UUID waiverId, @Nullable String reason) {

    /** What became of it. */
    enum State {
        DUE,
        RECORDED,
        WAIVED
    }

    static ProtocolItem due(DueAssessment due) {
        return new ProtocolItem(due, State.DUE, null, null, null);
    }

    boolean isDue() {
        return state == State.DUE;
    }

    /** What is recorded counts, also where it had been waived. */
    ProtocolItem recorded(UUID by) {
        return state == State.RECORDED ? this : new ProtocolItem(due, State.RECORDED, by, null, null);
    }

    ProtocolItem waived(UUID by, String why) {
        return new ProtocolItem(due, State.WAIVED, null, by, why);
    }
}
