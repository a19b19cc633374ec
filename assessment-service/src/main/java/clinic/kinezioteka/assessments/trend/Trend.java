package clinic.kinezioteka.assessments.trend;

import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
                        description = "Last minus baseline; null without baseline or where the last is the baseline",
                        required = true,
                        nullable = true)
                @Nullable
                BigDecimal change,
        @Schema(
                        description = "Slope of the line by least squares, per week; null below two moments",
                        required = true,
                        nullable = true)
                @Nullable
                BigDecimal slopePerWeek,
        @Schema(description = "All values, earliest first", required = true) List<TrendPoint> points,
        @Schema(description = "When one of its values was recorded or read anew last", required = true)
                Instant updatedAt) {

    /** The measurements that it shows. */
    public List<UUID> assessmentIds() {
        return points.stream().map(TrendPoint::assessmentId).toList();
    }

    static Trend of(Key key, List<Sample> samples) {
        List<TrendPoint> points = samples.stream().map(Sample::point).toList();
        TrendPoint first = points.get(0);
        TrendPoint last = points.get(points.size() - 1);
        TrendPoint baseline = key.recordedBy() == RecordedBy.STAFF ? first : null;
        return new Trend(
                key.kind(),
                key.series(),
                key.measure(),
                key.recordedBy(),
                baseline,
                best(points, samples.get(0).measure().lowerIsBetter()),
                last,
                baseline == null || points.size() == 1 ? null : last.value().subtract(first.value()),
                Slope.perWeek(points),
                points,
                samples.stream()
                        .map(Sample::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static @Nullable TrendPoint best(List<TrendPoint> points, @Nullable Boolean lowerIsBetter) {
        if (lowerIsBetter == null) {
            return null;
        }
        Comparator<TrendPoint> byValue = Comparator.comparing(TrendPoint::value);
        return points.stream().min(lowerIsBetter ? byValue : byValue.reversed()).orElse(null);
    }

    /** What a line of the chart is drawn for. */
    record Key(Kind kind, String series, String measure, RecordedBy recordedBy) {}

    /** One number of one measurement. */
    record Sample(Earlier<?> measured, Measure measure, Instant changedAt) {

        Key key() {
            return new Key(
                    measured.measurement().kind(),
                    measured.measurement().series(),
                    measure.name(),
                    measured.recordedBy());
        }

        TrendPoint point() {
            boolean percent = measure.name().endsWith("Percent");
            BigDecimal shown = percent ? Percent.shown(measure.value()) : measure.value();
            return new TrendPoint(
                    measured.assessmentId(), measured.performedAt(), shown == null ? measure.value() : shown);
        }
    }
}
