package clinic.kinezioteka.patients.redflag;

import java.util.Map;

/**
 * A sign that the vocabulary of red flags names.
 *
 * @param safetyTexts what to tell the patient at once, by language
 */
public record Sign(String code, Tier tier, Map<String, String> safetyTexts) {}
