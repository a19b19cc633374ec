package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement against an earlier one of its series. */
@Schema(description = "This measurement against an earlier one of its series")
public record Comparison(
        @Schema(description = "The earlier assessment") UUID assessmentId,
        @Schema(description = "When the earlier one was performed") Instant performedAt,
        @Schema(description = "How it changed, where a rule says so", nullable = true) @Nullable Change change,
        @Schema(description = "Each number that both have") List<Difference> differences) {

    /** Compares every number that both have. */
    public static Comparison of(UUID assessmentId, Instant performedAt, List<Measure> before, List<Measure> now) {
        List<Difference> differences = now.stream()
                .flatMap(measure -> before.stream()
                        .filter(earlier -> earlier.name().equals(measure.name()))
                        .map(earlier -> Difference.of(earlier, measure)))
                .toList();
        return new Comparison(assessmentId, performedAt, null, differences);
    }

    /** The same with the verdict of a rule. */
    public Comparison judged(@Nullable Change verdict) {
        return new Comparison(assessmentId, performedAt, verdict, differences);
    }

    /** How much this number changed; null where not both have it. */
    public @Nullable BigDecimal differenceOf(String measure) {
        return differences.stream()
                .filter(one -> one.measure().equals(measure))
                .map(Difference::difference)
                .findFirst()
                .orElse(null);
    }
}
