package clinic.kinezioteka.programmes.quality;

/** A wish that a series should honour; pure. */
interface SoftConstraint {

    /** What the series costs for missing the wish: 0 when it is honoured throughout. */
    long cost(PlacedSeries series);
}
