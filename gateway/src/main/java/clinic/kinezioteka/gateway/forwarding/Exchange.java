package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.ProxyContext;
import org.jspecify.annotations.Nullable;

/** The request to the service that answers one request of a client; once abandoned, it never holds a connection. */
final class Exchange {

    private static final String KEY = Exchange.class.getName();

    private @Nullable HttpClientRequest upstream;
    private boolean abandoned;

    static Exchange of(ProxyContext context) {
        Exchange known = context.get(KEY, Exchange.class);
        if (known != null) {
            return known;
        }
        Exchange begun = new Exchange();
        context.set(KEY, begun);
        return begun;
    }

    /** Takes the connection that was waited for, or gives it back when nobody wants the answer any more. */
    Future<HttpClientRequest> take(HttpClientRequest request, boolean clientGone) {
        if (abandoned || clientGone) {
            request.reset();
            return Future.failedFuture(new Refused(ProblemType.GATEWAY_TIMEOUT));
        }
        upstream = request;
        return Future.succeededFuture(request);
    }

    void abandon() {
        abandoned = true;
        if (upstream != null) {
            upstream.reset();
        }
    }
}
