package clinic.kinezioteka.patients.episode;

/** How often the patient needs painkillers. */
public enum Analgesics {
    NONE,
    OCCASIONAL,
    DAILY
}
