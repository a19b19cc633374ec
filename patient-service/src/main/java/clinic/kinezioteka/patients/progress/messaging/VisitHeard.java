package clinic.kinezioteka.patients.progress.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read here of a completed visit. */
record VisitHeard(UUID visitId, @Nullable UUID episodeId) {}
