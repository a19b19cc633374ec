package clinic.kinezioteka.defaults.http;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refuses bodies that announce to be too large, or are; who sends no valid token is told that first. */
@ApplicationScoped
class LargeBodies {

    /** Where a filter stands that looks at the size. */
    static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION - 1;

    private static final String TYPE = "content-too-large";
    private static final String DETAIL = "The body is larger than the operation takes.";

    private final Problems problems;
    private final Acquaintance acquaintance;

    LargeBodies(Problems problems, Acquaintance acquaintance) {
        this.problems = problems;
        this.acquaintance = acquaintance;
    }

    void refuse(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        acquaintance.withCallerOf(request).subscribe().with(known -> refuse(request, known), request::fail);
    }

    /** One that grew too large while it was read. */
    @ServerExceptionMapper
    Response refuse(BodyTooLarge grown, RoutingContext request) {
        Response answer = problems.answer(request, 413, TYPE, DETAIL);
        answer.getHeaders().putSingle("Connection", "close");
        return answer;
    }

    private void refuse(RoutingContext request, boolean known) {
        if (!known) {
            request.response().putHeader("WWW-Authenticate", ProblemMappers.CHALLENGE);
            problems.end(request, 401, "unauthenticated", "Send a valid bearer token.");
        } else {
            problems.end(request, 413, TYPE, DETAIL);
        }
    }
}
