package clinic.kinezioteka.patients.redflag;

/** Who saw the sign. */
public enum Origin {
    SCREENING,
    STAFF,
    PATIENT,
    ASSESSMENT
}
