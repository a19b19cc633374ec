package clinic.kinezioteka.gateway.problem;

import java.util.Locale;

/** Each kind of problem that the gateway itself answers; {@code docs/problems.md} tells people what to do about it. */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be read."),
    AMBIGUOUS_PATH(400, "The path holds characters that may be read in two ways."),
    UNAUTHENTICATED(401, "Send a valid bearer token."),
    FORBIDDEN(403, "This origin or role is not allowed."),
    NOT_FOUND(404, "There is nothing at this path."),
    METHOD_NOT_ALLOWED(405, "This path does not know this method."),
    NOT_ACCEPTABLE(406, "Ask for a media type that this path has."),
    REQUEST_TIMEOUT(408, "The body of the request did not arrive in time."),
    CONTENT_TOO_LARGE(413, "The body is larger than this path takes."),
    URI_TOO_LONG(414, "The address is too long."),
    INTERNAL_ERROR(500, "This is our fault; name the trace when you ask."),
    BAD_GATEWAY(502, "The service broke off; the request may or may not have been done."),
    UNAVAILABLE(503, "The service cannot be reached; nothing was done, try again."),
    OVERLOADED(503, "Too many requests wait for the service; nothing was done, try again."),
    GATEWAY_TIMEOUT(504, "The service did not answer in time; the request may or may not have been done."),
    HTTP_VERSION_NOT_SUPPORTED(505, "Speak HTTP/1.1.");

    private final int status;
    private final String detail;

    ProblemType(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is to be said when nothing more exact is known. */
    public String detail() {
        return detail;
    }

    /** The last segment of the problem's {@code type}: {@code /problems/<slug>}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same request may succeed a moment later, so that the answer says when to try again. */
    public boolean passes() {
        return status == 503;
    }
}
