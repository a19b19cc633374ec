package clinic.kinezioteka.patients.progress.messaging;

import java.time.Instant;
import java.util.UUID;

/** What is read here of a decision at a gate. */
record GateHeard(UUID gateId, UUID episodeId, int module, String decision, Instant decidedAt) {}
