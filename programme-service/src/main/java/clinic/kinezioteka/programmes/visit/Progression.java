package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.catalogue.Dose;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a versioned rule proposes for an exercise, from quality and pain of its last sessions; a therapist decides. */
@Schema(
        name = "Progression",
        description =
                "What a rule proposes for an exercise, from quality and pain of its last sessions (decision 58). It is"
                        + " decision support: nothing changes until a therapist or doctor accepts it.")
public record Progression(
        @Schema(
                        description = "Names what the proposal rests on: a decision on it tells this id.",
                        required = true,
                        examples = "019a1200-0031-7000-8000-000000000001")
                UUID proposalId,
        @Schema(description = "ADVANCE to more, HOLD the dose, or REDUCE it.", required = true) Proposal proposal,
        @Schema(description = "The proposed dose; null with HOLD.", required = true, nullable = true) @Nullable
                Dose dose,
        @Schema(description = "Why, all that applies.", required = true) List<Reason> reasons,
        @Schema(description = "Version of the rule.", required = true, examples = "1") int ruleVersion,
        @Schema(description = "Whether this very proposal was rejected already.", required = true, examples = "false")
                boolean rejected) {

    /** What becomes of a dose. */
    @Schema(name = "ProgressionProposal", description = "ADVANCE to more, HOLD the dose, or REDUCE it.")
    public enum Proposal {
        ADVANCE,
        HOLD,
        REDUCE
    }

    /** Why a proposal is what it is; the first group speaks for HOLD, the second for REDUCE, the last for ADVANCE. */
    @Schema(
            name = "ProgressionReason",
            description = "RED_FLAG: an EMERGENCY or URGENT flag is open or the episode on hold. PASSIVE_TECHNIQUE,"
                    + " NO_DOSE: nothing that could grow. TOO_FEW_SESSIONS at the planned dose yet. LEFT_OUT,"
                    + " LESS_THAN_PLANNED or NOT_RATED in one of the last sessions. PAIN_ABOVE_LIMIT, QUALITY_BELOW_LIMIT:"
                    + " too much pain, or not done well enough, to advance. AT_LIMIT: as much, or as little, as the rule"
                    + " proposes. PAIN_HIGH, NOT_MASTERED: less is proposed. DONE_WELL: more is proposed.")
    public enum Reason {
        RED_FLAG,
        PASSIVE_TECHNIQUE,
        NO_DOSE,
        TOO_FEW_SESSIONS,
        LEFT_OUT,
        LESS_THAN_PLANNED,
        NOT_RATED,
        PAIN_ABOVE_LIMIT,
        QUALITY_BELOW_LIMIT,
        AT_LIMIT,
        PAIN_HIGH,
        NOT_MASTERED,
        DONE_WELL
    }
}
