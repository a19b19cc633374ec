package clinic.kinezioteka.assessments.trend;

import clinic.kinezioteka.assessments.trend.Trend.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight line through the points of a series by least squares. */
final class Slope {

    private static final double WEEK = Duration.ofDays(7).toMillis();
    private static final Duration SHORTEST = Duration.ofDays(1);

    private Slope() {}

    /**
     * Change of the value per week, to three decimals; null where the points span less than a day: what differs between two
     * trials of one visit is no course of weeks.
     *
     * @param samples earliest first
     */
    static @Nullable BigDecimal perWeek(List<Sample> samples) {
        if (span(samples).compareTo(SHORTEST) < 0) {
            return null;
        }
        double meanTime = samples.stream().mapToDouble(Slope::weeks).average().orElse(0);
        double meanValue = samples.stream()
                .mapToDouble(sample -> sample.value().doubleValue())
                .average()
                .orElse(0);
        double together = 0;
        double ofTime = 0;
        for (Sample sample : samples) {
            double time = weeks(sample) - meanTime;
            together += time * (sample.value().doubleValue() - meanValue);
            ofTime += time * time;
        }
        return BigDecimal.valueOf(together / ofTime).setScale(3, RoundingMode.HALF_UP);
    }

    private static Duration span(List<Sample> samples) {
        return Duration.between(
                samples.get(0).performedAt(), samples.get(samples.size() - 1).performedAt());
    }

    private static double weeks(Sample sample) {
        return sample.performedAt().toEpochMilli() / WEEK;
    }
}
