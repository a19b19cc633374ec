package clinic.kinezioteka.programmes.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor said of a programme at a completed visit of its chain.
 *
 * @param kind DOCTOR_INITIAL, DOCTOR_CONTROL or DOCTOR_FINAL
 * @param at clinical time
 * @param recordedAt when it was entered
 * @param decision of a DOCTOR_CONTROL
 */
public record DoctorsVisit(
        UUID visitId,
        int module,
        String kind,
        Instant at,
        Instant recordedAt,
        @Nullable String decision,
        @Nullable String reason,
        List<String> recommendations) {

    /** Whether it asks to change the plan of its module. */
    public boolean asksToAdjust() {
        return "ADJUST".equals(decision);
    }
}
