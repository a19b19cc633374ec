package clinic.kinezioteka.gateway.edge;

import clinic.kinezioteka.gateway.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What makes a request unfit to be looked at further, in the order of the looking. */
enum Check {
    /** An older client takes no answer of unknown length, so that a stream for it would have to be kept whole. */
    VERSION(ProblemType.HTTP_VERSION_NOT_SUPPORTED, request -> request.version() == HttpVersion.HTTP_1_0),
    METHOD(ProblemType.METHOD_NOT_ALLOWED, Check::isForeignMethod),
    PATH(ProblemType.AMBIGUOUS_PATH, Check::isAmbiguousPath),
    LENGTH(ProblemType.URI_TOO_LONG, request -> request.uri().length() > Check.LONGEST_URI),
    FRAMING(ProblemType.BAD_REQUEST, Check::isAmbiguousBody);

    /** Room for a hundred ids in a query, and for the longest cursor beside them. */
    private static final int LONGEST_URI = 8 * 1024;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    /** What two parsers may read in two ways (the class of CVE-2023-4853, CVE-2026-39852, CVE-2026-50559). */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(";|\\\\|//|\\.\\.|%2f|%5c|%3b|%00|%2e|%(?![0-9a-f]{2})|[^!-~]|#|^[^/]");

    private final ProblemType problem;
    private final Predicate<HttpServerRequest> refuses;

    Check(ProblemType problem, Predicate<HttpServerRequest> refuses) {
        this.problem = problem;
        this.refuses = refuses;
    }

    boolean refuses(HttpServerRequest request) {
        return refuses.test(request);
    }

    ProblemType problem() {
        return problem;
    }

    private static boolean isForeignMethod(HttpServerRequest request) {
        return !METHODS.contains(request.method());
    }

    private static boolean isAmbiguousPath(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return AMBIGUOUS.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    /** A body whose end two parsers may see at two places. */
    private static boolean isAmbiguousBody(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return encoding != null
                && (!encoding.equalsIgnoreCase("chunked") || request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    }
}
