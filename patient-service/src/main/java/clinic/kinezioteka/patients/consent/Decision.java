package clinic.kinezioteka.patients.consent;

/** What the patient said. */
public enum Decision {
    GRANTED,
    REFUSED
}
