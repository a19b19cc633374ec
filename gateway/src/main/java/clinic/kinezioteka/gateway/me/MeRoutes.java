package clinic.kinezioteka.gateway.me;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** GET {@code /api/v1/me}. */
@ApplicationScoped
class MeRoutes {

    private final Tokens tokens;
    private final ComposeMe composeMe;
    private final ObjectMapper json;

    MeRoutes(Tokens tokens, ComposeMe composeMe, ObjectMapper json) {
        this.tokens = tokens;
        this.composeMe = composeMe;
        this.json = json;
    }

    void open(@Observes OwnRoutes routes) {
        routes.reading("/api/v1/me").produces("application/json").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        tokens.verify(request.request())
                .compose(caller -> composeMe.of(caller, request.request()))
                .map(this::write)
                .onSuccess(body -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(body))
                .onFailure(failure -> ProblemAnswer.end(request, failure));
    }

    private Buffer write(Me me) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(me));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
