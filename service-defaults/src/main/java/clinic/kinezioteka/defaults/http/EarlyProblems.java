package clinic.kinezioteka.defaults.http;

import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The framework looks at media types before it looks at the token; who has no valid one is told that first. */
class EarlyProblems {

    private final ProblemMappers problems;
    private final Acquaintance acquaintance;

    EarlyProblems(ProblemMappers problems, Acquaintance acquaintance) {
        this.problems = problems;
        this.acquaintance = acquaintance;
    }

    @ServerExceptionMapper({NotSupportedException.class, NotAcceptableException.class})
    Uni<Response> ofAnotherMediaType(WebApplicationException refused, RoutingContext request) {
        return acquaintance
                .withCallerOf(request)
                .map(known -> known
                        ? problems.http(refused, request)
                        : problems.unauthenticated(new UnauthorizedException(), request));
    }
}
