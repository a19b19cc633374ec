package clinic.kinezioteka.assessments.cohort;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted over a cohort.
 *
 * @param secondaryN size of the population of the secondary outcomes: low baselines of pain among them
 * @param judgedWith the versions that the episodes were judged with, each once
 */
public record Counted(Outcome outcome, int secondaryN, List<Secondary> secondary, List<JudgedWith> judgedWith) {

    /**
     * One of the secondary outcomes.
     *
     * @param evaluated in how many episodes it can be told
     */
    public record Secondary(SecondaryOutcome outcome, int evaluated, int events) {}

    /** What an episode was judged with; the thresholds stay those of the first time. */
    @Schema(name = "JudgedWith", description = "What an episode was judged with")
    public record JudgedWith(
            @Schema(description = "Version of the rules that make an outcome of an episode", required = true)
                    int ruleSet,
            @Schema(description = "Version of the reference set of the thresholds", required = true)
                    int referenceSet) {}
}
