package clinic.kinezioteka.patients.function;

/** How often the patient needs painkillers. */
public enum Analgesics {
    NONE,
    OCCASIONAL,
    DAILY
}
