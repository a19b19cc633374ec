package clinic.kinezioteka.patients.function.messaging;

import clinic.kinezioteka.patients.function.Analgesics;
import clinic.kinezioteka.patients.function.WorkStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a recorded, corrected or voided assessment; the values are those of a FUNCTION. */
record AssessmentHeard(
        UUID assessmentId, UUID episodeId, String kind, @Nullable Instant performedAt, @Nullable Values values) {

    /** What a FUNCTION says; of another kind, nothing. */
    record Values(@Nullable WorkStatus workStatus, @Nullable Analgesics analgesics) {}

    @Nullable
    WorkStatus workStatus() {
        return values == null ? null : values.workStatus();
    }

    @Nullable
    Analgesics analgesics() {
        return values == null ? null : values.analgesics();
    }
}
