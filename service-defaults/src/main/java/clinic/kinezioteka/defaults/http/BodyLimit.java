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

    private static final int AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN = 1;

    private final BodySizes sizes;
    private final LargeBodies large;

    BodyLimit(BodySizes sizes, LargeBodies large) {
        this.sizes = sizes;
        this.large = large;
    }

    void register(@Observes Filters filters) {
        if (sizes.uploadPaths().isPresent()) {
            filters.register(this::refuse, LargeBodies.AFTER_AUTHENTICATION);
            filters.register(this::limit, AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN);
        }
    }

    private void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean announced = length != null && length.matches("\\d{1,18}");
        if (announced && Long.parseLong(length) > most() && !takesFiles(request)) {
            large.refuse(request);
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
