package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.assessments.visit.DueAssessment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One assessment of a protocol and what became of it; a waiver stays with what was recorded in spite of it. */
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
        return state == State.RECORDED ? this : new ProtocolItem(due, State.RECORDED, by, waiverId, reason);
    }

    /** Only by one of these: it stays as it was, passes to the first, or becomes what it was without any. */
    ProtocolItem recordedOnlyBy(List<UUID> valid) {
        if (state != State.RECORDED || valid.contains(Objects.requireNonNull(assessmentId))) {
            return valid.isEmpty() ? this : recorded(valid.get(0));
        }
        if (!valid.isEmpty()) {
            return new ProtocolItem(due, State.RECORDED, valid.get(0), waiverId, reason);
        }
        return new ProtocolItem(due, waiverId == null ? State.DUE : State.WAIVED, null, waiverId, reason);
    }

    ProtocolItem waived(UUID by, String why) {
        return new ProtocolItem(due, State.WAIVED, null, by, why);
    }
}
