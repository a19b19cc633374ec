package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.criteria.Proposal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's decision on a proposal that he has seen.
 *
 * @param decidedAt clinical time, now when absent
 * @param overrideReason why it is decided on an unfinished protocol
 */
public record Decide(
        UUID proposalId,
        Proposal decision,
        String reason,
        @Nullable Instant decidedAt,
        @Nullable String overrideReason) {}
