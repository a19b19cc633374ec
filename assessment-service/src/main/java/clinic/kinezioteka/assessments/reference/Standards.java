package clinic.kinezioteka.assessments.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an interpretation rests on besides the measurement.
 *
 * @param referenceSet the version of the thresholds that is read with
 * @param versions all versions of it, the first one first
 */
public record Standards(
        ReferenceSet referenceSet,
        List<ReferenceSet> versions,
        List<SafetyText> safetyTexts,
        List<String> selfControlSkills,
        List<PublishedClaim> publishedClaims) {

    /** The same, read with the version that is valid on this day; a day before all of them gets the first. */
    public Standards on(LocalDate day) {
        return with(versions.stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .reduce((before, after) -> after)
                .orElse(versions.get(0)));
    }

    /** The same, read with this version, whatever came after it. */
    public Standards ofVersion(int version) {
        return with(versions.stream()
                .filter(set -> set.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version " + version)));
    }

    private Standards with(ReferenceSet set) {
        return new Standards(set, versions, safetyTexts, selfControlSkills, publishedClaims);
    }

    /** What to tell when this red flag is found. */
    public SafetyText safetyText(String code) {
        return safetyTexts.stream()
                .filter(text -> text.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no red flag " + code));
    }
}
