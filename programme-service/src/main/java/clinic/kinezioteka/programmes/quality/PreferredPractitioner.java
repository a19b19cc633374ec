package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;

/** Each visit is with somebody who is liked. */
record PreferredPractitioner(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        long missed = 0;
        for (PlacedStep one : series.anew()) {
            if (!series.request()
                    .wishes()
                    .likesPerson(one.step().kind(), one.at().practitionerId())) {
                missed++;
            }
        }
        return weight * missed;
    }
}
