package clinic.kinezioteka.defaults.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Stands before everything else: gives each request its id and trace, and refuses raw paths that two parsers may read
 * in two ways (the class of CVE-2023-4853, CVE-2026-39852, CVE-2026-50559).
 */
@ApplicationScoped
class FirstFilter {

    private static final Pattern AMBIGUOUS_PATH = Pattern.compile(";|%2f|%5c|%3b|%00|%2e|\\\\|//|/\\.\\.?(/|$)");
    private static final Map<Integer, String> EARLY_FAILURES = Map.of(
            400,
            "bad-request",
            404,
            "not-found",
            405,
            "method-not-allowed",
            413,
            "content-too-large",
            500,
            "internal-error");

    private final Problems problems;

    FirstFilter(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, 10_000);
    }

    void answerEarlyFailures(@Observes Router router) {
        EARLY_FAILURES.forEach((status, type) -> router.errorHandler(
                status, request -> problems.end(request, status, type, "The request was refused before it was read.")));
    }

    private void handle(RoutingContext request) {
        RequestTrace trace = RequestTrace.of(request);
        MDC.put("traceId", trace.traceId());
        request.response().putHeader("X-Request-Id", trace.requestId());
        request.response().putHeader("X-Content-Type-Options", "nosniff");
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (AMBIGUOUS_PATH.matcher(rawPath(request).toLowerCase(Locale.ROOT)).find()) {
            problems.end(request, 400, "ambiguous-path", "The path holds characters that may be read in two ways.");
        } else {
            request.next();
        }
    }

    private static String rawPath(RoutingContext request) {
        String uri = request.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
