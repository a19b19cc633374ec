package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.kind.Measurement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measurement about to be recorded. */
public record NewAssessment(
        UUID patientId, UUID episodeId, @Nullable UUID visitId, Instant performedAt, Measurement measurement) {}
