package clinic.kinezioteka.assessments.interpretation;

/** What follows from a measurement, of a kind's own shape. */
public interface Derived {

    /** The same as people are shown it: percentages half-up to one decimal. */
    default Derived shown() {
        return this;
    }
}
