package clinic.kinezioteka.gateway.trace;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace of a request (W3C Trace Context) and its id. They live in the request's own headers, so that whoever passes
 * the request on passes them on too.
 */
public record RequestTrace(String traceparent, String requestId) {

    /** The header that names the trace. */
    public static final String TRACEPARENT = "traceparent";
    /** The header that names the request, on its way in and on every answer. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Begins a request: keeps a valid trace or starts one, and gives the request a new id whatever the client sent. */
    public static RequestTrace begin(HttpServerRequest request) {
        String sent = request.getHeader(TRACEPARENT);
        boolean known = isValid(sent);
        request.headers().set(TRACEPARENT, known ? sent : start());
        request.headers().set(REQUEST_ID, UUID.randomUUID().toString());
        if (!known) {
            request.headers().remove("tracestate");
        }
        return of(request);
    }

    /** The trace of a request that has begun. */
    public static RequestTrace of(HttpServerRequest request) {
        return new RequestTrace(request.getHeader(TRACEPARENT), request.getHeader(REQUEST_ID));
    }

    /** The 32 hexadecimal digits to name when asking for help. */
    public String traceId() {
        return traceparent.substring(3, 35);
    }

    private static boolean isValid(@Nullable String traceparent) {
        return traceparent != null && VALID.matcher(traceparent).matches();
    }

    private static String start() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        random[16] |= 1;
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(random, 0, 16) + "-" + hex.formatHex(random, 16, 24) + "-01";
    }
}
