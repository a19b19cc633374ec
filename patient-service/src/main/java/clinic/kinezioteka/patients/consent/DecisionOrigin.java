package clinic.kinezioteka.patients.consent;

/** By whom the decision reached the records. */
public enum DecisionOrigin {
    PATIENT,
    STAFF,
    /** With a referral. */
    PARTNER
}
