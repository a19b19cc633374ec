package clinic.kinezioteka.patients.referral;

/** Where a referral stands; only one that is RECEIVED goes on. */
public enum ReferralStatus {
    RECEIVED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
