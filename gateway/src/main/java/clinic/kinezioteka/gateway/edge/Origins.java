package clinic.kinezioteka.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Set;

/** Lets the pages of configured origins call the interface from a browser; tokens only, never cookies. */
@ApplicationScoped
class Origins {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> SENT = Set.of(
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "traceparent");
    private static final Set<String> EXPOSED = Set.of(
            "ETag", "Idempotency-Replayed", "Link", "Location", "Retry-After", "WWW-Authenticate", "X-Request-Id");

    private final CrossOrigin configured;

    Origins(CrossOrigin configured) {
        this.configured = configured;
    }

    void allow(Route route) {
        configured
                .origins()
                .ifPresent(origins -> route.handler(CorsHandler.create()
                        .addOrigins(new ArrayList<>(origins))
                        .allowedMethods(METHODS)
                        .allowedHeaders(SENT)
                        .exposedHeaders(EXPOSED)
                        .maxAgeSeconds(600)));
    }
}
