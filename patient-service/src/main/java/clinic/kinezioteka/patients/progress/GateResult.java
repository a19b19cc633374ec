package clinic.kinezioteka.patients.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * What a doctor decided at the gate of a module.
 *
 * @param decision PASS, EXTEND or REFER; more may come
 */
public record GateResult(UUID gateId, int module, String decision, Instant decidedAt) {}
