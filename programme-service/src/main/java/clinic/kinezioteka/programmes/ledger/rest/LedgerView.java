package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.programmes.ledger.PatternProgress;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RepetitionLedger", description = "All repetitions of an episode by movement pattern.")
record LedgerView(
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId,
        @Schema(
                        description = "The episode that they are counted over.",
                        required = true,
                        examples = "019a1200-0002-7000-8000-000000000001")
                UUID episodeId,
        @Schema(description = "Each pattern trained, and each key pattern of the plan.", required = true)
                List<PatternProgress> patterns) {}
