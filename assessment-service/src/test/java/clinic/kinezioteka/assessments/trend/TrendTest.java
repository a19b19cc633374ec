package clinic.kinezioteka.assessments.trend;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Function;
import clinic.kinezioteka.assessments.kind.Gait;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.MuscleGroup;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.kind.Strength;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.assessments.trend.Trend.Sample;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final Complaint RIGHT = new Complaint(Condition.RADICULITIS, Region.LUMBAR, Side.RIGHT);

    @Test
    void tellsBaselineBestLastChangeAndSlope() {
        Trend trend = trend(RecordedBy.STAFF, 78, 20, 41);
        assertThat(trend.baseline().value()).isEqualByComparingTo("78");
        assertThat(trend.best().value()).isEqualByComparingTo("20");
        assertThat(trend.last().value()).isEqualByComparingTo("41");
        assertThat(trend.change()).isEqualByComparingTo("-37");
        assertThat(trend.slopePerWeek()).isEqualByComparingTo("-18.5");
        assertThat(trend.points()).hasSize(3);
    }

    @Test
    void oneValueHasNoChangeAndNoSlope() {
        Trend trend = trend(RecordedBy.STAFF, 78);
        assertThat(trend.change()).isNull();
        assertThat(trend.slopePerWeek()).isNull();
        assertThat(trend.last()).isEqualTo(trend.baseline());
    }

    @Test
    void thePatientsOwnHasNoBaseline() {
        Trend trend = trend(RecordedBy.PATIENT, 78, 41);
        assertThat(trend.baseline()).isNull();
        assertThat(trend.change()).isNull();
        assertThat(trend.slopePerWeek()).isEqualByComparingTo("-37");
    }

    @Test
    void theMostIsBestWhereMoreIsBetter() {
        Trend trend = trend(strength(0, "210"), strength(7, "240"), strength(14, "225"));
        assertThat(trend.best().value()).isEqualByComparingTo("80");
        assertThat(trend.best().performedAt()).isEqualTo(START.plus(Duration.ofDays(7)));
    }

    @Test
    void neitherIsBestWhereNeitherMoreNorLessIsBetter() {
        Trend trend = trend(gait(0, "100"), gait(7, "110"));
        assertThat(trend.best()).isNull();
        assertThat(trend.change()).isEqualByComparingTo("10");
    }

    /** 70, 70.166… and 70.333… %: rounded first, the change would be 0.3 all the same, but the slope 0.15 a week. */
    @Test
    void roundsPercentagesAfterReckoningWithThem() {
        Trend trend = trend(strength(0, "210"), strength(7, "210.5"), strength(14, "211"));
        assertThat(trend.points())
                .extracting(TrendPoint::value)
                .map(BigDecimal::toPlainString)
                .containsExactly("70", "70.2", "70.3");
        assertThat(trend.slopePerWeek()).isEqualByComparingTo("0.167");
    }

    /** 70.04 % and 70.46 %: the change is 0.42, shown as 0.4, and not 70.5 − 70. */
    @Test
    void theChangeIsWhatTheMeasurementSaysOfItself() {
        Sample before = strength(0, "210.12");
        Sample now = strength(7, "211.38");
        Trend trend = trend(before, now);
        assertThat(trend.change()).isEqualByComparingTo("0.4");
        assertThat(trend.change())
                .isEqualByComparingTo(Percent.shown(
                        Comparison.of(new UUID(0, 0), START, List.of(before.measure()), List.of(now.measure()))
                                .differenceOf("symmetryPercent")));
    }

    @Test
    void theBestIsToldApartBeforeItIsRounded() {
        Trend trend = trend(strength(0, "210"), strength(7, "210.03"));
        assertThat(trend.best().performedAt()).isEqualTo(START.plus(Duration.ofDays(7)));
    }

    @Test
    void whatWasMeasuredIsShownAsItWas() {
        Trend trend = trend(disability(0, "45.25"), disability(7, "30.5"));
        assertThat(trend.baseline().value()).isEqualByComparingTo("45.25");
        assertThat(trend.change()).isEqualByComparingTo("-14.75");
    }

    /** By hand: times 0, 1, 4 weeks, mean 5/3; values 60, 50, 10, mean 40; −(100/3 + 20/3 + 70) / (78/9) = −165/13. */
    @Test
    void drawsTheLineThroughUnevenlySpacedPoints() {
        Trend trend = trend(pain(Duration.ZERO, 60), pain(Duration.ofDays(7), 50), pain(Duration.ofDays(28), 10));
        assertThat(trend.slopePerWeek()).isEqualByComparingTo("-12.692");
    }

    @ParameterizedTest
    @CsvSource({"PT1M, ", "PT23H59M59S, ", "PT24H, 70.000"})
    void tellsASlopeFromADayOn(Duration apart, @Nullable BigDecimal slope) {
        Trend trend = trend(pain(Duration.ZERO, 40), pain(apart, 50));
        assertThat(trend.change()).isEqualByComparingTo("10");
        assertThat(trend.slopePerWeek()).isEqualTo(slope);
    }

    private static Trend trend(Sample... samples) {
        return Trend.of(samples[0].key(), List.of(samples), Instant.MIN);
    }

    /** Strength on the left 300 N, on the right so much, the involved side. */
    private static Sample strength(int days, String rightNewtons) {
        Strength strength = new Strength(
                MuscleGroup.HIP_EXTENSORS,
                new BigDecimal("300"),
                new BigDecimal(rightNewtons),
                null,
                null,
                null,
                null,
                null);
        return sample(Duration.ofDays(days), strength, measure(strength, "symmetryPercent"));
    }

    private static Sample gait(int days, String cadence) {
        Gait gait = new Gait(BigDecimal.ONE, new BigDecimal(cadence), null, null, null, null, null, null, null, null);
        return sample(Duration.ofDays(days), gait, measure(gait, "cadenceStepsPerMinute"));
    }

    private static Sample disability(int days, String percent) {
        Function function = new Function(null, null, null, null, new BigDecimal(percent), null);
        return sample(Duration.ofDays(days), function, measure(function, "odiPercent"));
    }

    private static Measure measure(Measurement of, String name) {
        return of.measures(RIGHT).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Trend trend(RecordedBy by, int... millimetres) {
        return trend(IntStream.range(0, millimetres.length)
                .mapToObj(week -> pain(Duration.ofDays(7L * week), millimetres[week], by))
                .toArray(Sample[]::new));
    }

    private static Sample pain(Duration after, int millimetres) {
        return pain(after, millimetres, RecordedBy.STAFF);
    }

    private static Sample pain(Duration after, int millimetres, RecordedBy by) {
        Vas vas = new Vas(millimetres, Vas.Site.LEG, Vas.Situation.WORST_24H);
        return sample(after, by, vas, new Measure("millimetres", BigDecimal.valueOf(millimetres), true));
    }

    private static Sample sample(Duration after, Measurement measurement, Measure measure) {
        return sample(after, RecordedBy.STAFF, measurement, measure);
    }

    private static Sample sample(Duration after, RecordedBy by, Measurement measurement, Measure measure) {
        Instant at = START.plus(after);
        return new Sample(new Earlier<>(new UUID(0, after.toSeconds()), at, null, by, measurement), measure, at);
    }
}
