package clinic.kinezioteka.programmes.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a measurement's event.
 *
 * @param recordedBy STAFF or PATIENT; STAFF where it is not told
 */
public record Announced(
        UUID assessmentId,
        UUID episodeId,
        @Nullable UUID visitId,
        String kind,
        @Nullable String test,
        Instant performedAt,
        @Nullable String recordedBy,
        Measured values,
        Derived derived) {}
