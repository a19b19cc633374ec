package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.ledger.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ledger asks of a key pattern on one day. */
@Schema(
        name = "DailyGoal",
        description = "Repetitions of a key pattern that, done every day, reach its next stage by the planned end.")
public record DailyGoal(
        @Schema(description = "The pattern.", required = true, examples = "LUMBAR_STABILISATION")
                String movementPattern,
        @Schema(description = "The stage that they lead to.", required = true) Stage stage,
        @Schema(
                        description = "Repetitions of the day, as the ledger stood when it began.",
                        required = true,
                        examples = "24")
                long required,
        @Schema(description = "Done that day, in the clinic and at home.", required = true, examples = "10") long done,
        @Schema(description = "Still missing that day.", required = true, examples = "14") long remaining) {

    static DailyGoal of(String movementPattern, Stage stage, long required, long done) {
        return new DailyGoal(movementPattern, stage, required, done, Math.max(0, required - done));
    }
}
