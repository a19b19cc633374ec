package clinic.kinezioteka.assessments.interpretation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of the reference set that a result was read with. */
@Schema(description = "The version of the reference set that the result was read with")
public record ReferenceSetVersion(
        @Schema(description = "Code of the set", examples = "KINEZIOTEKA") String code,
        @Schema(description = "Version of the set", examples = "1", minimum = "1") int version) {}
