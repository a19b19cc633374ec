package clinic.kinezioteka.programmes.protocol;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One assessment that is due at a visit.
 *
 * @param test which test of the kind, null where the kind is meant as a whole
 */
@Schema(name = "DueAssessment", description = "An assessment of a protocol.")
public record DueAssessment(
        @Schema(description = "Kind of assessment.", required = true) AssessmentKind kind,
        @Schema(
                        description = "Which test of the kind; null where it is meant as a whole.",
                        required = true,
                        nullable = true,
                        examples = "SLUMP")
                @Nullable
                String test) {

    static DueAssessment of(AssessmentKind kind) {
        return new DueAssessment(kind, null);
    }

    static DueAssessment tension(String test) {
        return new DueAssessment(AssessmentKind.TENSION_TEST, test);
    }
}
