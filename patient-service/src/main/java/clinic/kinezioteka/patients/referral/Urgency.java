package clinic.kinezioteka.patients.referral;

/** How soon the partner thinks that the patient should be seen; a sign that needs a hospital is no referral. */
public enum Urgency {
    ROUTINE,
    SOON,
    URGENT
}
