package clinic.kinezioteka.defaults.http;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace of a request (W3C Trace Context) and its request id; what a client sends in another form is replaced. */
record RequestTrace(String traceparent, String requestId) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KEY = RequestTrace.class.getName();

    static RequestTrace of(RoutingContext request) {
        RequestTrace known = request.get(KEY);
        if (known != null) {
            return known;
        }
        RequestTrace made = new RequestTrace(
                valid(request.request().getHeader("traceparent"), TRACEPARENT, RequestTrace::newTraceparent),
                valid(request.request().getHeader("X-Request-Id"), REQUEST_ID, () -> UUID.randomUUID()
                        .toString()));
        request.put(KEY, made);
        return made;
    }

    String traceId() {
        return traceparent.substring(3, 35);
    }

    private static String valid(@Nullable String sent, Pattern form, Supplier<String> otherwise) {
        return sent != null && form.matcher(sent).matches() ? sent : otherwise.get();
    }

    private static String newTraceparent() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        random[16] |= 1;
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(random, 0, 16) + "-" + hex.formatHex(random, 16, 24) + "-01";
    }
}
