package clinic.kinezioteka.patients.referral;

/** Why a clinic does not take a patient. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_TREATED_HERE,
    NEEDS_HOSPITAL,
    PATIENT_NOT_REACHED,
    PATIENT_DECLINED,
    MORE_DETAILS_NEEDED,
    /** In words. */
    OTHER
}
