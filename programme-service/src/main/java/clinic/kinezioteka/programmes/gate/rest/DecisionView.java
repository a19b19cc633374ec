package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.programmes.criteria.Criterion;
import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.gate.GateDecision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GateDecision", description = "What a doctor decided, with what it rested on.")
record DecisionView(
        @Schema(description = "The decision.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(
                        description = "The proposal that he saw.",
                        required = true,
                        examples = "019a1200-0031-7000-8000-000000000001")
                UUID proposalId,
        @Schema(description = "What was proposed.", required = true) Proposal proposal,
        @Schema(description = "What was decided.", required = true) Proposal decision,
        @Schema(description = "Why.", required = true, examples = "acute case, fast response expected") String reason,
        @Schema(description = "Other than proposed, or on an unfinished protocol.", required = true, examples = "false")
                boolean overridden,
        @Schema(
                        description = "Why on an unfinished protocol.",
                        required = true,
                        nullable = true,
                        examples = "moved abroad")
                @Nullable
                String overrideReason,
        @Schema(description = "Sessions that an EXTEND added.", required = true, examples = "0") int addedSessions,
        @Schema(description = "Clinical time of the decision.", required = true, examples = "2026-10-13T09:40:00+03:00")
                Instant decidedAt,
        @Schema(description = "When it was entered.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt,
        @Schema(
                        description = "The user who decided.",
                        required = true,
                        examples = "01900000-0000-7000-8000-000000001001")
                String author,
        @Schema(description = "Criteria as they were judged from the stored inputs.", required = true)
                List<Criterion> criteria,
        @Schema(description = "Version of the rules that judged.", required = true, examples = "1")
                int ruleSetVersion) {

    DecisionView inLithuanian() {
        return new DecisionView(
                id,
                proposalId,
                proposal,
                decision,
                reason,
                overridden,
                overrideReason,
                addedSessions,
                decidedAt,
                recordedAt,
                author,
                criteria.stream().map(Criterion::inLithuanian).toList(),
                ruleSetVersion);
    }

    static DecisionView of(GateDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.proposalId(),
                decision.proposal(),
                decision.decision(),
                decision.reason(),
                decision.isOverridden(),
                decision.overrideReason().orElse(null),
                decision.addedSessions(),
                decision.decidedAt(),
                decision.recordedAt(),
                decision.author(),
                decision.judgement().criteria(),
                decision.ruleSetVersion());
    }
}
