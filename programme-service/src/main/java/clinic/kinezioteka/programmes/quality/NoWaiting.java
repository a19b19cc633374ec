package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.SeriesRequest;
import java.time.temporal.ChronoUnit;

/** The series begins on the day that is wished and is as short as its window lets it: each day that its ends are later costs. */
record NoWaiting(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        SeriesRequest request = series.request();
        long first = ChronoUnit.DAYS.between(request.from(), series.firstDay());
        long last = ChronoUnit.DAYS.between(request.window().earliest(request.from()), series.lastDay());
        return weight * (first + last);
    }
}
