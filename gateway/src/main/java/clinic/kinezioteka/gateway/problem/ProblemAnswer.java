package clinic.kinezioteka.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Ends a request of the gateway's own with a problem. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Answers a failure: as what it was refused for, else as a fault of the gateway. */
    public static void end(RoutingContext request, Throwable failure) {
        if (failure instanceof Refused refused) {
            end(request, refused.kind(), refused.detail());
        } else {
            request.fail(failure);
        }
    }

    /** Answers in the words of the kind. */
    public static void end(RoutingContext request, ProblemType kind) {
        end(request, kind, kind.detail());
    }

    /** Answers with what is known more exactly; does nothing when an answer has begun or the client is gone. */
    public static void end(RoutingContext request, ProblemType kind, String detail) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        if (kind.passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (kind == ProblemType.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"kinezioteka\"");
        }
        response.setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Problem.of(request.request(), kind, detail).toBuffer());
    }
}
