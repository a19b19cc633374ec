package clinic.kinezioteka.assessments.interpretation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that the measurement shows. */
@Schema(description = "One thing that the measurement shows")
public record Finding(
        @Schema(description = "Code of the finding", examples = "LOW_ANGLE") String code,
        @Schema(description = "How much it matters") Severity severity,
        @Schema(description = "The finding in words") String text) {}
