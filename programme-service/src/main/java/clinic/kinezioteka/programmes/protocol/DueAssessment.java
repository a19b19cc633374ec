package clinic.kinezioteka.programmes.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One assessment that is due at a visit.
 *
 * @param test which test of the kind, null where the kind is meant as a whole
 */
public record DueAssessment(AssessmentKind kind, @Nullable String test) {

    static DueAssessment of(AssessmentKind kind) {
        return new DueAssessment(kind, null);
    }

    static DueAssessment tension(String test) {
        return new DueAssessment(AssessmentKind.TENSION_TEST, test);
    }
}
