package clinic.kinezioteka.gateway.edge;

import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import clinic.kinezioteka.gateway.problem.ProblemType;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes every request before anything of the framework does, so that only the gateway's own routes exist. */
@ApplicationScoped
class Front {

    private static final Logger LOG = Logger.getLogger(Front.class);
    private static final Map<Integer, ProblemType> FAILURES = Map.of(
            400, ProblemType.BAD_REQUEST,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            500, ProblemType.INTERNAL_ERROR);

    private final Vertx vertx;
    private final AnswerHeaders answerHeaders;
    private final Origins origins;
    private final Event<OwnRoutes> opening;

    Front(Vertx vertx, AnswerHeaders answerHeaders, Origins origins, Event<OwnRoutes> opening) {
        this.vertx = vertx;
        this.answerHeaders = answerHeaders;
        this.origins = origins;
        this.opening = opening;
    }

    void open(@Observes Router framework) {
        Router own = Router.router(vertx);
        own.route().order(-4).handler(this::begin);
        own.route().order(-3).handler(this::check);
        origins.allow(own.route("/api/*").order(-2));
        opening.fire(new OwnRoutes(own));
        answerFailures(own);
        framework
                .route()
                .order(Integer.MIN_VALUE)
                .handler(request -> own.handle(request.request()))
                .failureHandler(request -> answerFailure(request, ProblemType.BAD_REQUEST));
    }

    private void begin(RoutingContext request) {
        answerHeaders.begin(request.request());
        request.next();
    }

    private void check(RoutingContext request) {
        refusal(request).ifPresentOrElse(kind -> ProblemAnswer.end(request, kind), request::next);
    }

    private static Optional<ProblemType> refusal(RoutingContext request) {
        return Arrays.stream(Check.values())
                .filter(check -> check.refuses(request.request()))
                .findFirst()
                .map(Check::problem);
    }

    private void answerFailures(Router router) {
        FAILURES.forEach((status, kind) -> router.errorHandler(status, request -> answerFailure(request, kind)));
    }

    /** Some failures come before any route: a request without a host, or for no path at all. */
    private void answerFailure(RoutingContext request, ProblemType kind) {
        if (!answerHeaders.begun(request.request())) {
            answerHeaders.begin(request.request());
        }
        if (kind == ProblemType.METHOD_NOT_ALLOWED) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        }
        if (kind == ProblemType.INTERNAL_ERROR) {
            LOG.error("request failed", request.failure());
        }
        ProblemAnswer.end(request, refusal(request).orElse(kind));
    }
}
