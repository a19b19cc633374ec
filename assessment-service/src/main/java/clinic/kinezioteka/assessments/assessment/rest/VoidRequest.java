package clinic.kinezioteka.assessments.assessment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a measurement never was one. */
@Schema(
        name = "VoidRequest",
        description = "Why a measurement never was one",
        examples = "{\"reason\": \"measured on another patient\"}")
record VoidRequest(
        @Schema(description = "Why, 1 to 500 characters; stays visible", required = true) @NotBlank @Size(max = 500)
                String reason) {}
