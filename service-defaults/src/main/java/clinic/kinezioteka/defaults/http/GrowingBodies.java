package clinic.kinezioteka.defaults.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body that grows beyond what its path takes without having announced its size. The framework would end such an
 * answer by itself, without a problem in it, and then log that a second one cannot be given.
 */
@Provider
class GrowingBodies implements ReaderInterceptor {

    private final BodyLimit limit;
    private final RoutingContext request;

    GrowingBodies(BodyLimit limit, RoutingContext request) {
        this.limit = limit;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            reading.setInputStream(new LimitedBody(reading.getInputStream(), limit.most(request)));
        }
        return reading.proceed();
    }
}
