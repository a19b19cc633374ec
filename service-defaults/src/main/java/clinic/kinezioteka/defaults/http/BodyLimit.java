package clinic.kinezioteka.defaults.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Where a service takes files, keeps the bodies of all other paths to the standard size, announced or not. */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_THE_FIRST_FILTER = 9_000;
    private static final int AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN = 1;

    private final BodySizes sizes;
    private final Problems problems;

    BodyLimit(BodySizes sizes, Problems problems) {
        this.sizes = sizes;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (sizes.uploadPaths().isPresent()) {
            filters.register(this::refuse, AFTER_THE_FIRST_FILTER);
            filters.register(this::limit, AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN);
        }
    }

    private void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean announced = length != null && length.matches("\\d{1,18}");
        if (announced && Long.parseLong(length) > most() && !takesFiles(request)) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            problems.end(request, 413, "content-too-large", "The body is larger than the operation takes.");
        } else {
            request.next();
        }
    }

    /** Of a body that does not say its length, this much is read before it is refused. */
    private void limit(RoutingContext request) {
        if (!takesFiles(request)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most());
        }
        request.next();
    }

    private long most() {
        return sizes.standard().asLongValue();
    }

    private boolean takesFiles(RoutingContext request) {
        return sizes.uploadPaths()
                .filter(paths -> paths.matcher(request.request().path()).matches())
                .isPresent();
    }
}
