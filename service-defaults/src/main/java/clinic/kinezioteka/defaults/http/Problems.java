package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a problem of whatever went wrong, for Jakarta REST and for what fails before it. */
@ApplicationScoped
public class Problems {

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    Response answer(RoutingContext request, int status, String type, String detail) {
        return answer(problem(request, status, type, detail, List.of(), List.of(), Map.of()));
    }

    Response answer(RoutingContext request, int status, String type, String detail, List<Violation> violations) {
        return answer(problem(request, status, type, detail, violations, List.of(), Map.of()));
    }

    Response answer(RoutingContext request, int status, Failure failure) {
        return answer(problem(
                request,
                status,
                failure.type(),
                failure.detail(),
                failure.violations(),
                failure.conflicts(),
                failure.members()));
    }

    /** What passes by itself: a part is away. */
    Response passing(RoutingContext request, String type, String detail) {
        Response answer = answer(request, 503, type, detail);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER.toString(), "1");
        return answer;
    }

    /** What cannot be audited is not answered. */
    public Response unaudited(RoutingContext request) {
        return passing(request, "audit-unavailable", "This cannot be audited now, so nothing was done; try again.");
    }

    /** Ends a request that never reaches Jakarta REST. */
    void end(RoutingContext request, int status, String type, String detail) {
        if (request.response().ended()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(problem(request, status, type, detail, List.of(), List.of(), Map.of())))
                .onFailure(request::fail);
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Problem problem(
            RoutingContext request,
            int status,
            String type,
            String detail,
            List<Violation> violations,
            List<Object> conflicts,
            Map<String, @Nullable Object> members) {
        return new Problem(
                "/problems/" + type,
                title(type),
                status,
                detail,
                request.request().path(),
                RequestTrace.of(request).traceId(),
                violations,
                conflicts,
                members);
    }

    private static String title(String type) {
        String words = type.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
