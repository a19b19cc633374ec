package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.kind.Measurement;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A measurement about to be recorded. */
public record NewAssessment(
        UUID patientId, UUID episodeId, @Nullable UUID visitId, Instant performedAt, Measurement measurement) {

    /** The same of the patient under the record that stands for him now. */
    public NewAssessment by(UnaryOperator<UUID> survivor) {
        return new NewAssessment(survivor.apply(patientId), episodeId, visitId, performedAt, measurement);
    }
}
