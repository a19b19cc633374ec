package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Violation;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details of RFC 9457, as every refusal of every service answers. */
@Schema(description = "Problem details (RFC 9457). Rejected values are never repeated.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                        description = "What kind of problem this is; the gateway answers it as a page.",
                        examples = "/problems/not-found",
                        required = true)
                String type,
        @Schema(description = "The kind in a few words.", required = true) String title,
        @Schema(description = "The HTTP status.", required = true, examples = "404") int status,
        @Schema(description = "What is wrong in this request.") @Nullable String detail,
        @Schema(description = "The path that was asked, without its query.", required = true) String instance,
        @Schema(description = "The trace to name when asking for help.", required = true) String traceId,
        @Schema(description = "The fields that break a rule.") List<Violation> violations,
        @Schema(description = "Everything that stands against the command, all at once.") List<Object> conflicts,
        @Schema(hidden = true) @JsonAnyGetter Map<String, @Nullable Object> members) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
