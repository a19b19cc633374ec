package clinic.kinezioteka.assessments.trend;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.assessments.trend.Trend.Sample;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

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

    private static Trend trend(RecordedBy by, int... millimetres) {
        List<Sample> samples = IntStream.range(0, millimetres.length)
                .mapToObj(week -> sample(week, millimetres[week], by))
                .toList();
        return Trend.of(samples.get(0).key(), samples);
    }

    private static Sample sample(int week, int millimetres, RecordedBy by) {
        Vas vas = new Vas(millimetres, Vas.Site.LEG, Vas.Situation.WORST_24H);
        Instant at = START.plus(Duration.ofDays(7L * week));
        return new Sample(
                new Earlier<>(new UUID(0, week), at, null, by, vas),
                new Measure("millimetres", BigDecimal.valueOf(millimetres), true),
                at);
    }
}
