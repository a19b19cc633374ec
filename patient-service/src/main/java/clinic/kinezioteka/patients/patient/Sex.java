package clinic.kinezioteka.patients.patient;

/** Administrative sex, as registers of persons keep it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
