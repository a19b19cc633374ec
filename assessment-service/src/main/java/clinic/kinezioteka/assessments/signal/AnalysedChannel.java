package clinic.kinezioteka.assessments.signal;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Muscle;
import clinic.kinezioteka.assessments.kind.SurfaceEmg;
import clinic.kinezioteka.assessments.kind.SurfaceEmg.MvcMethod;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a channel says after the band-pass; numbers of six digits. */
@Schema(name = "AnalysedChannel", description = "What a channel says after the band-pass; numbers of six digits")
public record AnalysedChannel(
        @Schema(description = "Label of the channel in the file") String channel,
        @Schema(description = "The muscle") Muscle muscle,
        @Schema(
                        description = "The side",
                        enumeration = {"LEFT", "RIGHT"})
                Side side,
        @Schema(description = "Samples a second, Hz") BigDecimal samplingRateHertz,
        @Schema(description = "How many samples it has") long samples,
        @Schema(description = "How long it lasts, s") BigDecimal durationSeconds,
        @Schema(description = "Root mean square, µV") BigDecimal rmsMicrovolts,
        @Schema(description = "RMS as share of the maximal voluntary contraction, %", nullable = true) @Nullable
                BigDecimal percentMvc,
        @Schema(description = "How that contraction was made", nullable = true) @Nullable MvcMethod mvcMethod,
        @Schema(description = "Root mean square of that contraction, µV", nullable = true) @Nullable
                BigDecimal mvcReferenceMicrovolts,
        @Schema(
                        description = "Frequency that halves the power of the band, Hz; null where there is no power",
                        nullable = true)
                @Nullable
                BigDecimal medianFrequencyHertz,
        @Schema(
                        description =
                                "Its slope over the windows, Hz/s; null below five seconds, below three windows with"
                                        + " power, and beyond ±50, where muscles came in or went out rather than tired",
                        minimum = "-50",
                        maximum = "50",
                        nullable = true)
                @Nullable
                BigDecimal medianFrequencySlopeHertzPerSecond,
        @Schema(description = "Time from one point of the envelope to the next, s") BigDecimal envelopeIntervalSeconds,
        @Schema(description = "Root mean square of each interval, µV, at most 1200 of them", maxItems = 1200)
                List<BigDecimal> envelopeMicrovolts) {

    /** The same as a measurement of the kind EMG. */
    SurfaceEmg measured() {
        return new SurfaceEmg(
                muscle,
                side,
                rmsMicrovolts,
                percentMvc,
                mvcMethod,
                mvcReferenceMicrovolts,
                medianFrequencyHertz,
                medianFrequencySlopeHertzPerSecond);
    }
}
