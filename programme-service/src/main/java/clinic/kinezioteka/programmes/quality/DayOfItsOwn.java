package clinic.kinezioteka.programmes.quality;

/** Each visit has a day of its own. */
record DayOfItsOwn(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        long shared = 0;
        for (int step = 1; step < series.places().size(); step++) {
            if (series.places()
                    .get(step)
                    .day()
                    .equals(series.places().get(step - 1).day())) {
                shared++;
            }
        }
        return weight * shared;
    }
}
