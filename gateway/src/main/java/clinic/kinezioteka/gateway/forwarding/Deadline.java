package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.service.Patience;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Bounds the time to the head of an answer, from before a connection is asked for, and then the silence within its body.
 * The client library's own timers begin later, or outlive the exchange and hit the next one on the connection.
 */
@ApplicationScoped
class Deadline implements ProxyInterceptor {

    private final Vertx vertx;
    private final Patience patience;

    Deadline(Vertx vertx, Patience patience) {
        this.vertx = vertx;
        this.patience = patience;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Exchange exchange = Exchange.of(context);
        HttpServerRequest request = context.request().proxiedRequest();
        Promise<ProxyResponse> answer = Promise.promise();
        long timer = vertx.setTimer(timeFor(request).toMillis(), id -> {
            answer.tryFail(new Refused(owesBody(request) ? ProblemType.REQUEST_TIMEOUT : ProblemType.GATEWAY_TIMEOUT));
            exchange.abandon();
        });
        context.sendRequest().onComplete(result -> {
            vertx.cancelTimer(timer);
            result.map(answer::tryComplete).otherwise(answer::tryFail);
        });
        return answer.future();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        Body body = context.response().getBody();
        if (body == null) {
            return context.sendResponse();
        }
        MeteredStream stream = new MeteredStream(body.stream(), Long.MAX_VALUE);
        context.response().setBody(Body.body(stream, body.length()));
        Exchange exchange = Exchange.of(context);
        long[] seen = {-1};
        long timer = vertx.setPeriodic(patience.silence().toMillis(), id -> {
            if (stream.bytes() == seen[0]) {
                exchange.abandon();
            }
            seen[0] = stream.bytes();
        });
        return context.sendResponse().onComplete(sent -> vertx.cancelTimer(timer));
    }

    /** A request without a body is whole at once, though it counts as ended only when a connection takes it. */
    private static boolean owesBody(HttpServerRequest request) {
        boolean announced = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
        return announced && !request.isEnded();
    }

    private Duration timeFor(HttpServerRequest request) {
        return Uploads.at(request.path()) ? patience.upload() : patience.answer();
    }
}
