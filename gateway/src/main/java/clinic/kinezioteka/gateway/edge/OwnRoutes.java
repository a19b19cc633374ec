package clinic.kinezioteka.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

/** Fired once while the gateway starts: whoever observes it adds routes. What no route takes becomes a problem. */
public record OwnRoutes(Router router) {

    /** A route for reading something at a path. */
    public Route reading(String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** A route for every request, asked before those of {@link #reading}; it calls {@code next} for what is not its own. */
    public Route first() {
        return router.route().order(-1);
    }
}
