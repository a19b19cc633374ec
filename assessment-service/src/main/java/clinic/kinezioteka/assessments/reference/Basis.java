package clinic.kinezioteka.assessments.reference;

/** What a threshold rests on. */
public enum Basis {
    /** Published for this very use. */
    SOURCED,
    /** Published for a neighbouring use and carried over. */
    EXTRAPOLATED,
    /** The programme's own default; a physician signs it off. */
    DEFAULT
}
