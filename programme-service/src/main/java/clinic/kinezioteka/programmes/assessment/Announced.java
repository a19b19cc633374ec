package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a measurement's event. */
public record Announced(
        UUID assessmentId,
        UUID episodeId,
        @Nullable UUID visitId,
        AssessmentKind kind,
        @Nullable String test,
        Measured values,
        Derived derived) {}
