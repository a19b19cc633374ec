package clinic.kinezioteka.defaults.failure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of a request and what is wrong with it. */
@Schema(description = "A field of the request that breaks a rule.")
public record Violation(
        @Schema(description = "The field, as `identifiers[0].value`.", required = true) String field,
        @Schema(description = "What must hold of it, for people.", required = true) String message) {}
