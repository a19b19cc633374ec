package clinic.kinezioteka.gateway.problem;

import clinic.kinezioteka.gateway.trace.RequestTrace;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/**
 * Problem details of RFC 9457, with the members that the services' own problems have.
 *
 * @param instance the path that was asked, without its query
 * @param traceId the trace to name when asking for help
 */
public record Problem(ProblemType kind, String detail, String instance, String traceId) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem of a request, in the words of its kind. */
    public static Problem of(HttpServerRequest request, ProblemType kind) {
        return of(request, kind, kind.detail());
    }

    /** The problem of a request, with what is known more exactly; never with anything that the client sent. */
    public static Problem of(HttpServerRequest request, ProblemType kind, String detail) {
        return new Problem(
                kind, detail, request.path(), RequestTrace.of(request).traceId());
    }

    /** The problem as JSON. */
    public Buffer toBuffer() {
        return new JsonObject()
                .put("type", "/problems/" + kind.slug())
                .put("title", title())
                .put("status", kind.status())
                .put("detail", detail)
                .put("instance", instance)
                .put("traceId", traceId)
                .toBuffer();
    }

    private String title() {
        String words = kind.slug().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
