package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Wishes;
import java.time.ZoneId;

/** Each visit lies within the local hours that are liked. */
record PreferredHours(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        Wishes wishes = series.request().wishes();
        if (wishes.earliest() == null && wishes.latest() == null) {
            return 0;
        }
        ZoneId zone = series.request().around().zone();
        long missed = 0;
        for (PlacedStep one : series.anew()) {
            var from = one.at().span().start().atZone(zone).toLocalTime();
            var to = one.at().span().end().atZone(zone).toLocalTime();
            if (!wishes.likesHours(from, to)) {
                missed++;
            }
        }
        return weight * missed;
    }
}
