package clinic.kinezioteka.programmes.criteria;

/** What the rules propose and a doctor decides. */
public enum Proposal {
    PASS,
    EXTEND,
    REFER
}
