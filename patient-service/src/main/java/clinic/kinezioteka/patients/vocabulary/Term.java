package clinic.kinezioteka.patients.vocabulary;

import java.util.Map;
import java.util.Set;

/**
 * A coded word.
 *
 * @param texts what it says, by language
 * @param regions where it may stand, as {@code RADICULITIS/LUMBAR}; empty when everywhere
 * @param attributes what else the vocabulary says of it, such as the tier of a red flag
 * @param safetyTexts what to tell the patient, by language; empty where there is nothing to tell
 */
public record Term(
        String code,
        Map<String, String> texts,
        Set<String> regions,
        Map<String, String> attributes,
        Map<String, String> safetyTexts) {

    /** Whether it may stand with this condition and region. */
    public boolean fits(String region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
