package clinic.kinezioteka.programmes.progression.rest;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.progression.ProgressionDecision;
import clinic.kinezioteka.programmes.progression.ProgressionDecision.Verdict;
import clinic.kinezioteka.programmes.visit.Progression;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProgressionDecision",
        description = "What was decided on a proposed progression, and what it rested on.")
record ProgressionView(
        @Schema(description = "The decision.", required = true, examples = "019a1200-0032-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Version; a decision never changes.", required = true, examples = "0") long version,
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId,
        @Schema(description = "Its module, 1 to 3.", required = true, examples = "2") int module,
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                String exercise,
        @Schema(description = "The proposal.", required = true, examples = "019a1200-0031-7000-8000-000000000001")
                UUID proposalId,
        @Schema(description = "What was proposed.", required = true) Progression.Proposal proposal,
        @Schema(description = "Why it was proposed.", required = true) List<Progression.Reason> reasons,
        @Schema(description = "The sessions that it rested on, the latest last.", required = true) List<UUID> sessions,
        @Schema(description = "Version of the rule.", required = true, examples = "1") int ruleVersion,
        @Schema(description = "What was decided.", required = true) Verdict verdict,
        @Schema(description = "Why.", required = true, examples = "moves without effort") String reason,
        @Schema(description = "The dose that was planned before.", required = true) Dose before,
        @Schema(description = "The dose that is planned since; the same where it was rejected.", required = true)
                Dose after,
        @Schema(
                        description = "The user who decided.",
                        required = true,
                        examples = "01900000-0000-7000-8000-000000001001")
                String author,
        @Schema(description = "When it was decided.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt) {

    static ProgressionView of(ProgressionDecision decision) {
        return new ProgressionView(
                decision.id(),
                0,
                decision.programmeId(),
                decision.module(),
                decision.exercise(),
                decision.proposalId(),
                decision.proposal(),
                decision.reasons(),
                decision.sessions(),
                decision.ruleVersion(),
                decision.verdict(),
                decision.reason(),
                decision.before(),
                decision.after(),
                decision.author(),
                decision.recordedAt());
    }
}
