package clinic.kinezioteka.patients.episode;

/** Why an episode ended. */
public enum CloseReason {
    GOALS_MET,
    PARTIAL,
    STOPPED_BY_PATIENT,
    REFERRED,
    RED_FLAG
}
