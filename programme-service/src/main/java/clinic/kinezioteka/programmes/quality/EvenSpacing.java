package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.time.temporal.ChronoUnit;

/** The visits lie evenly between the first and the last. */
record EvenSpacing(SchedulingSettings.Weights weights) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        int last = series.places().size() - 1;
        long lastDay = ChronoUnit.DAYS.between(series.firstDay(), series.lastDay());
        long cost = 0;
        for (int step = 0; step <= last; step++) {
            if (series.isAnew(step)) {
                long day = ChronoUnit.DAYS.between(
                        series.firstDay(), series.places().get(step).day());
                cost += weights.spacing(step, last, day, lastDay);
            }
        }
        return cost;
    }
}
