package clinic.kinezioteka.assessments.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment that is due at a visit; kinds may be due that cannot be recorded here yet. */
@Schema(name = "AssessmentDue", description = "An assessment that is due at a visit")
public record DueAssessment(
        @Schema(description = "Kind of assessment", examples = "TENSION_TEST") String kind,
        @Schema(
                        description = "Which test of the kind; null where the kind has one only",
                        nullable = true,
                        examples = "SLUMP")
                @Nullable
                String test) {}
