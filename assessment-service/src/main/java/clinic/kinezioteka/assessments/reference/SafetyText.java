package clinic.kinezioteka.assessments.reference;

/**
 * What is told when a red flag is found.
 *
 * @param code code of the vocabulary {@code red-flags}
 * @param tier EMERGENCY, URGENT or WATCH
 * @param group signs that belong together, as CORD
 * @param action what has to happen now
 * @param text what to tell the patient
 */
public record SafetyText(String code, String tier, String group, String action, Words text) {}
