package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses a body that is too large: at once when it says so itself, else as soon as it has grown so. */
@ApplicationScoped
class BodyLimit implements ProxyInterceptor {

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Body body = request.getBody();
        long limit = limitOf(request.proxiedRequest());
        if (body.length() > limit) {
            return Future.failedFuture(new Refused(ProblemType.CONTENT_TOO_LARGE));
        }
        inviteBody(request);
        MeteredStream stream = new MeteredStream(body.stream(), limit);
        request.setBody(Body.body(stream, body.length()));
        return context.sendRequest()
                .recover(failure -> Future.failedFuture(
                        stream.isOverLimit() ? new Refused(ProblemType.CONTENT_TOO_LARGE) : failure));
    }

    private long limitOf(HttpServerRequest request) {
        return (Uploads.at(request.path()) ? limits.upload() : limits.standard()).asLongValue();
    }

    /** A client that asks before sending ({@code Expect: 100-continue}) is answered here; the service never sees it. */
    private static void inviteBody(ProxyRequest request) {
        if ("100-continue".equalsIgnoreCase(request.headers().get(HttpHeaders.EXPECT))) {
            request.proxiedRequest().response().writeContinue();
        }
        request.headers().remove(HttpHeaders.EXPECT);
    }
}
