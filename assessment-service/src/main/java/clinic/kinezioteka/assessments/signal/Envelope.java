package clinic.kinezioteka.assessments.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Root mean squares of consecutive windows; when they become many, two neighbours become one. */
final class Envelope {

    /** So many points a chart can show. */
    private static final int MOST = 600;

    private final double samplingRateHertz;
    private final double[] sums = new double[MOST * 2];
    private int window;
    private int points;
    private int taken;
    private double sum;

    Envelope(double samplingRateHertz, double seconds) {
        this.samplingRateHertz = samplingRateHertz;
        this.window = (int) Math.round(samplingRateHertz * seconds);
    }

    void take(double squared) {
        sum += squared;
        if (++taken == window) {
            sums[points++] = sum;
            sum = 0;
            taken = 0;
            if (points == sums.length) {
                joinNeighbours();
            }
        }
    }

    /** What lasts less than a window at the end is left out. */
    List<BigDecimal> microvolts() {
        return IntStream.range(0, points)
                .mapToObj(point -> Shown.of(Math.sqrt(sums[point] / window)))
                .toList();
    }

    double seconds() {
        return window / samplingRateHertz;
    }

    private void joinNeighbours() {
        points /= 2;
        for (int point = 0; point < points; point++) {
            sums[point] = sums[2 * point] + sums[2 * point + 1];
        }
        window *= 2;
    }
}
