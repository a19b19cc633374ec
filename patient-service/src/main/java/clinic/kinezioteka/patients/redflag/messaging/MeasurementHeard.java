package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.patients.redflag.RedFlag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of a corrected or voided assessment.
 *
 * @param redFlags what it shows now; null when voided, and of events from before this was told
 */
record MeasurementHeard(UUID assessmentId, @Nullable List<Shown> redFlags) {

    /** A sign of one series. */
    record Shown(String code, String series) {}

    boolean shows(RedFlag flag) {
        return redFlags != null && redFlags.contains(new Shown(flag.code(), String.valueOf(flag.series())));
    }
}
