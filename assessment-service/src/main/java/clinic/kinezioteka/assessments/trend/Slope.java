package clinic.kinezioteka.assessments.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight line through the points of a series by least squares. */
final class Slope {

    private static final double WEEK = Duration.ofDays(7).toMillis();

    private Slope() {}

    /** Change of the value per week, to three decimals; null below two moments. */
    static @Nullable BigDecimal perWeek(List<TrendPoint> points) {
        double meanTime = points.stream().mapToDouble(Slope::weeks).average().orElse(0);
        double meanValue = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .average()
                .orElse(0);
        double together = 0;
        double ofTime = 0;
        for (TrendPoint point : points) {
            double time = weeks(point) - meanTime;
            together += time * (point.value().doubleValue() - meanValue);
            ofTime += time * time;
        }
        return ofTime < 1e-9 ? null : BigDecimal.valueOf(together / ofTime).setScale(3, RoundingMode.HALF_UP);
    }

    private static double weeks(TrendPoint point) {
        return point.performedAt().toEpochMilli() / WEEK;
    }
}
