package clinic.kinezioteka.assessments.reference;

import java.util.List;

/** Everything that an interpretation rests on besides the measurement. */
public record Standards(
        ReferenceSet referenceSet,
        List<SafetyText> safetyTexts,
        List<String> selfControlSkills,
        List<PublishedClaim> publishedClaims) {

    /** What to tell when this red flag is found. */
    public SafetyText safetyText(String code) {
        return safetyTexts.stream()
                .filter(text -> text.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no red flag " + code));
    }
}
