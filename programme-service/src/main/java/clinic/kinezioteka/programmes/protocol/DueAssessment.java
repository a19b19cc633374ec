package clinic.kinezioteka.programmes.protocol;

import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One assessment that is due at a visit.
 *
 * @param test which test of the kind, null where the kind is meant as a whole
 */
@Schema(name = "DueAssessment", description = "An assessment of a protocol.")
public record DueAssessment(
        @Schema(description = "Kind of assessment.", required = true) @NotNull AssessmentKind kind,
        @Schema(
                        description = "Which test of the kind; null where it is meant as a whole.",
                        required = true,
                        nullable = true,
                        examples = "SLUMP")
                @Nullable
                String test) {

    /** Whether it can be assessed in an episode of this region. */
    public boolean fits(Region region) {
        return switch (kind) {
            case TENSION_TEST -> test != null && NerveTests.possibleIn(region).contains(test);
            case LASEGUE -> test == null && region != Region.CERVICAL && region != Region.THORACIC;
            case MOBILITY -> test == null || test.equals("CHEST_EXPANSION");
            default -> test == null;
        };
    }

    static DueAssessment of(AssessmentKind kind) {
        return new DueAssessment(kind, null);
    }

    static DueAssessment tension(String test) {
        return new DueAssessment(AssessmentKind.TENSION_TEST, test);
    }
}
