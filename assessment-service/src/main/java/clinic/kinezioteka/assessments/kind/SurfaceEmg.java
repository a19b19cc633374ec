package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Surface EMG of one muscle and side; at least one number. It has no norm: sides and times are compared. */
@Schema(name = "SurfaceEmg", description = "Surface EMG of one muscle and side; at least one number")
public record SurfaceEmg(
        @Schema(description = "The muscle") Muscle muscle,
        @Schema(
                        description = "The side",
                        enumeration = {"LEFT", "RIGHT"})
                Side side,
        @Schema(description = "Root mean square, µV", minimum = "0", maximum = "10000", nullable = true) @Nullable
                BigDecimal rmsMicrovolts,
        @Schema(
                        description = "Share of a maximal voluntary contraction, %; needs its method and reference",
                        minimum = "0",
                        maximum = "300",
                        nullable = true)
                @Nullable
                BigDecimal percentMvc,
        @Schema(description = "How that contraction was made; required with percentMvc", nullable = true) @Nullable
                MvcMethod mvcMethod,
        @Schema(
                        description = "Root mean square of that contraction, µV; required with percentMvc",
                        minimum = "1",
                        maximum = "20000",
                        nullable = true)
                @Nullable
                BigDecimal mvcReferenceMicrovolts,
        @Schema(description = "Median frequency, Hz", minimum = "0", maximum = "500", nullable = true) @Nullable
                BigDecimal medianFrequencyHertz,
        @Schema(
                        description = "Slope of the median frequency over time, Hz/s; falls as the muscle tires",
                        minimum = "-50",
                        maximum = "50",
                        nullable = true)
                @Nullable
                BigDecimal medianFrequencySlopeHertzPerSecond) {

    /** The steepest slope of a median frequency that is kept, Hz/s, up or down. */
    public static final int STEEPEST_SLOPE = 50;

    public SurfaceEmg {
        new Bounds()
                .required("muscle", muscle)
                .required("side", side)
                .holds(side == null || side.isOne(), "side", "must be LEFT or RIGHT")
                .within("rmsMicrovolts", rmsMicrovolts, 0, 10_000)
                .within("percentMvc", percentMvc, 0, 300)
                .within("mvcReferenceMicrovolts", mvcReferenceMicrovolts, 1, 20_000)
                .within("medianFrequencyHertz", medianFrequencyHertz, 0, 500)
                .within(
                        "medianFrequencySlopeHertzPerSecond",
                        medianFrequencySlopeHertzPerSecond,
                        -STEEPEST_SLOPE,
                        STEEPEST_SLOPE)
                .holds(percentMvc == null || mvcMethod != null, "mvcMethod", "is required with percentMvc")
                .holds(
                        percentMvc == null || mvcReferenceMicrovolts != null,
                        "mvcReferenceMicrovolts",
                        "is required from 1 to 20000 with percentMvc")
                .holds(
                        Stream.of(rmsMicrovolts, percentMvc, medianFrequencyHertz, medianFrequencySlopeHertzPerSecond)
                                .anyMatch(Objects::nonNull),
                        "rmsMicrovolts",
                        "one number is required: RMS, % MVC, median frequency or its slope")
                .check();
    }

    /** Its numbers under their own names, without where they were measured. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "rmsMicrovolts", rmsMicrovolts, null);
        Measure.add(measures, "percentMvc", percentMvc, null);
        Measure.add(measures, "medianFrequencyHertz", medianFrequencyHertz, null);
        Measure.add(measures, "medianFrequencySlopeHertzPerSecond", medianFrequencySlopeHertzPerSecond, null);
        return measures;
    }

    /** How a maximal voluntary contraction was made. */
    @Schema(name = "MvcMethod", description = "How a maximal voluntary contraction was made")
    public enum MvcMethod {
        MANUAL_RESISTANCE,
        DYNAMOMETER,
        SUBMAXIMAL_REFERENCE
    }
}
