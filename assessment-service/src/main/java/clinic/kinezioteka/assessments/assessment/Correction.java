package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.kind.Measurement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What should have been recorded of a measurement, whole, and why it was not; kind, patient and episode stay. */
public record Correction(String reason, Instant performedAt, @Nullable UUID visitId, Measurement measurement) {

    /** The measurement as it should have been recorded. */
    NewAssessment of(Assessment assessment) {
        return new NewAssessment(assessment.patientId(), assessment.episodeId(), visitId, performedAt, measurement);
    }

    /** Whether it was measured at another time; one that stays is not judged again, though the episode begins later now. */
    boolean moves(Assessment assessment) {
        return !performedAt.truncatedTo(ChronoUnit.MICROS).equals(assessment.performedAt());
    }
}
