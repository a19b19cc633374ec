package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.problem.Problem;
import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Answers a request that could not be passed on, or not answered, with a problem. */
@ApplicationScoped
class FailuresAsProblems implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(FailuresAsProblems.class);
    /** How long the rest of a refused body may still come in, so that the client gets to read why. */
    private static final long LINGER_MILLISECONDS = 2_000;

    private final Vertx vertx;

    FailuresAsProblems(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(answer(context, problem(context, failure))));
    }

    private static Problem problem(ProxyContext context, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        Refused refused = failure instanceof Refused known ? known : new Refused(ProblemType.BAD_GATEWAY);
        Problem problem = Problem.of(request, refused.kind(), refused.detail());
        if (!request.response().closed() && problem.kind().status() > 500) {
            String path = LoggedPath.of(problem.instance());
            LOG.warnf("%s %s: %s, trace %s", request.method(), path, problem.kind(), problem.traceId());
        }
        return problem;
    }

    private ProxyResponse answer(ProxyContext context, Problem problem) {
        HttpServerRequest request = context.request().proxiedRequest();
        if (!request.isEnded()) {
            vertx.setTimer(LINGER_MILLISECONDS, id -> closeUnlessRead(request));
        }
        ProxyResponse response = context.request().release().response();
        if (problem.kind().passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(problem.toBuffer()));
    }

    private static void closeUnlessRead(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
