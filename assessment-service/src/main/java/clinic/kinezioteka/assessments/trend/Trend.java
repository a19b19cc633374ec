package clinic.kinezioteka.assessments.trend;

import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One number of a series over time; what a patient recorded is charted apart and has no baseline. */
@Schema(description = "One number of a series over time; what a patient recorded is charted apart and has no baseline")
public record Trend(
        @Schema(description = "Kind of assessment", required = true) Kind kind,
        @Schema(description = "The series", required = true, examples = "VAS/LEG/WORST_24H") String series,
        @Schema(description = "The number, whose name carries the unit", required = true, examples = "millimetres")
                String measure,
        @Schema(description = "Who measured", required = true) RecordedBy recordedBy,
        @Schema(description = "The earliest by staff; null for the patient's own", required = true, nullable = true)
                @Nullable
                TrendPoint baseline,
        @Schema(description = "The best; null where neither more nor less is better", required = true, nullable = true)
                @Nullable
                TrendPoint best,
        @Schema(description = "The last", required = true) TrendPoint last,
        @Schema(
                        description =
                                "Last minus baseline, of unrounded values as in fromBaseline; null without baseline or where the"
                                        + " last is the baseline",
                        required = true,
                        nullable = true)
                @Nullable
                BigDecimal change,
        @Schema(
                        description =
                                "Slope of the line by least squares, per week; null where the points span less than a day",
                        required = true,
                        nullable = true)
                @Nullable
                BigDecimal slopePerWeek,
        @Schema(description = "All values, earliest first", required = true) List<TrendPoint> points,
        @Schema(description = "When one of its values was recorded, changed or taken away last", required = true)
                Instant updatedAt) {

    /** The measurements that it shows. */
    public List<UUID> assessmentIds() {
        return points.stream().map(TrendPoint::assessmentId).toList();
    }

    /**
     * Of at least one number.
     *
     * @param leftAt when a measurement that counts no more in the series changed last; {@link Instant#MIN} when none did
     */
    static Trend of(Key key, List<Sample> samples, Instant leftAt) {
        Sample first = samples.get(0);
        Sample last = samples.get(samples.size() - 1);
        boolean hasBaseline = key.recordedBy() == RecordedBy.STAFF;
        return new Trend(
                key.kind(),
                key.series(),
                key.measure(),
                key.recordedBy(),
                hasBaseline ? first.shown() : null,
                best(samples, first.measure().lowerIsBetter()),
                last.shown(),
                hasBaseline && samples.size() > 1 ? last.shownSince(first) : null,
                Slope.perWeek(samples),
                samples.stream().map(Sample::shown).toList(),
                Stream.concat(Stream.of(leftAt), samples.stream().map(Sample::changedAt))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static @Nullable TrendPoint best(List<Sample> samples, @Nullable Boolean lowerIsBetter) {
        if (lowerIsBetter == null) {
            return null;
        }
        Comparator<Sample> byValue = Comparator.comparing(Sample::value);
        return samples.stream()
                .min(lowerIsBetter ? byValue : byValue.reversed())
                .map(Sample::shown)
                .orElse(null);
    }

    /** What a line of the chart is drawn for. */
    record Key(Kind kind, String series, String measure, RecordedBy recordedBy) {}

    /** One number of one measurement; percentages that follow from others are computed with unrounded. */
    record Sample(Earlier<?> measured, Measure measure, Instant changedAt) {

        Key key() {
            return new Key(
                    measured.measurement().kind(),
                    measured.measurement().series(),
                    measure.name(),
                    measured.recordedBy());
        }

        BigDecimal value() {
            return measure.value();
        }

        Instant performedAt() {
            return measured.performedAt();
        }

        TrendPoint shown() {
            return new TrendPoint(measured.assessmentId(), performedAt(), measure.shown(value()));
        }

        BigDecimal shownSince(Sample earlier) {
            return measure.shown(value().subtract(earlier.value()));
        }
    }
}
