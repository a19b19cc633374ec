package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Wishes;

/** Two sessions a week are the pace: each further one costs. */
record TwoSessionsAWeek(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        long beyond = 0;
        long week = Long.MIN_VALUE;
        int inWeek = 0;
        for (PlacedStep one : series.places()) {
            if (one.step().isSession()) {
                long own = one.day().toEpochDay() - one.day().getDayOfWeek().getValue();
                inWeek = own == week ? inWeek + 1 : 1;
                week = own;
                beyond += inWeek > Wishes.SESSIONS_A_WEEK ? 1 : 0;
            }
        }
        return weight * beyond;
    }
}
