package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.AuditUnavailable;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.failure.Overloaded;
import clinic.kinezioteka.defaults.failure.PreconditionFailed;
import clinic.kinezioteka.defaults.failure.PreconditionRequired;
import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.failure.Unreadable;
import clinic.kinezioteka.defaults.failure.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an HTTP answer. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    static final String CHALLENGE = "Bearer realm=\"kinezioteka\"";

    private final Problems problems;
    private final BodyProblems bodies;
    private final BodyLimit limit;
    private final LargeBodies large;

    ProblemMappers(Problems problems, BodyProblems bodies, BodyLimit limit, LargeBodies large) {
        this.problems = problems;
        this.bodies = bodies;
        this.limit = limit;
        this.large = large;
    }

    @ServerExceptionMapper
    Response domain(Failure failure, RoutingContext request) {
        Response answer = problems.answer(request, status(failure), failure);
        if (failure.type().equals("not-known-yet")) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, RoutingContext request) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(Fields.name(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return problems.answer(request, 422, "validation", "The request breaks a rule of its fields.", violations);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused, RoutingContext request) {
        Response answer = problems.answer(request, 401, "unauthenticated", "Send a valid bearer token.");
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        return answer;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, RoutingContext request) {
        return problems.answer(request, 403, "forbidden", "Your role does not allow this.");
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableBody unreadable, RoutingContext request) {
        return bodies.answer(unreadable.json(), request);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable, RoutingContext request) {
        return bodies.answer(unreadable, request);
    }

    /** As above, told apart because the framework answers this kind itself where nobody else does. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException unreadable, RoutingContext request) {
        return bodies.answer(unreadable, request);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException stale, RoutingContext request) {
        return request.request().getHeader(HttpHeaders.IF_MATCH) == null
                ? problems.answer(request, 409, "concurrent-change", "Somebody changed this at the same time.")
                : problems.answer(request, 412, "stale-version", "The resource has changed since it was read.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, RoutingContext request) {
        if (refused.getCause() instanceof JsonProcessingException json) {
            return bodies.answer(json, request);
        }
        if (refused.getCause() instanceof Failure failure) {
            return domain(failure, request);
        }
        int status = refused.getResponse().getStatus();
        if (refused instanceof NotFoundException
                && refused.getCause() != null
                && request.request().query() != null) {
            return problems.answer(
                    request,
                    400,
                    "bad-request",
                    "A query parameter cannot be read.",
                    UnreadableParameters.of(refused.getCause(), request.queryParams()));
        }
        Response answer = problems.answer(request, status, slug(status), detail(status));
        refused.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.getHeaders().add(name, value));
            }
        });
        return answer;
    }

    /** A multipart body that ends before its last boundary, or is none, if it was not too large besides. */
    @ServerExceptionMapper
    Response unreadable(IOException broken, RoutingContext request) {
        String mediaType = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (mediaType == null || !mediaType.startsWith("multipart/")) {
            return unexpected(broken, request);
        }
        if (limit.isExceeded(request)) {
            return large.refuse(new BodyTooLarge(), request);
        }
        LOG.warnf("multipart body not read: %s", broken.getClass().getSimpleName());
        return problems.answer(request, 400, "bad-request", "The multipart body cannot be taken apart.");
    }

    @ServerExceptionMapper
    Response unaudited(AuditUnavailable unaudited, RoutingContext request) {
        LOG.errorf(unaudited.getCause(), "the audit cannot be written");
        return problems.unaudited(request);
    }

    @ServerExceptionMapper
    Response overloaded(Overloaded overloaded, RoutingContext request) {
        LOG.warnf("refused: %s", overloaded.getMessage());
        return problems.passing(request, "overloaded", "Too much of this is being done; try again, later each time.");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable unexpected, RoutingContext request) {
        for (Throwable cause = unexpected.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) {
                return domain(failure, request);
            }
            if (cause instanceof BodyTooLarge grown) {
                return large.refuse(grown, request);
            }
            if (cause instanceof OptimisticLockException stale) {
                return changedMeanwhile(stale, request);
            }
            if (cause instanceof AuditUnavailable unaudited) {
                return unaudited(unaudited, request);
            }
        }
        if (Transient.isCollision(unexpected)) {
            return problems.answer(request, 409, "concurrent-change", "Others changed the same at the same time.");
        }
        if (Transient.is(unexpected)) {
            LOG.warnf("database away: %s", unexpected.getClass().getSimpleName());
            return problems.passing(request, "unavailable", "A part of the service is away; try again.");
        }
        LOG.error("request failed", unexpected);
        return problems.answer(request, 500, "internal-error", "This is our fault; name the trace when you ask.");
    }

    private static int status(Failure failure) {
        if (failure instanceof NotFound) {
            return 404;
        }
        if (failure instanceof Conflict) {
            return 409;
        }
        if (failure instanceof PreconditionFailed) {
            return 412;
        }
        if (failure instanceof PreconditionRequired) {
            return 428;
        }
        if (failure instanceof Unreadable) {
            return 400;
        }
        return failure instanceof Forbidden ? 403 : 422;
    }

    private static String slug(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 400 -> "bad-request";
            case 413 -> "content-too-large";
            default ->
                known == null
                        ? "http-" + status
                        : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not know this method.";
            case 406 -> "Ask for application/json.";
            case 413 -> "The body is larger than the operation takes.";
            case 415 -> "Send the media type that the operation takes.";
            case 429 -> "As many of these run as may at once; try again after Retry-After.";
            default -> "The request cannot be read.";
        };
    }
}
