package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;

/** Each visit lies on a day of the week that is liked. */
record PreferredDay(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        long missed = 0;
        for (PlacedStep one : series.anew()) {
            if (!series.request().wishes().likesDay(one.day().getDayOfWeek())) {
                missed++;
            }
        }
        return weight * missed;
    }
}
