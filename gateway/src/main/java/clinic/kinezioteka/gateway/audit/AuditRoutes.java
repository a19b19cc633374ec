package clinic.kinezioteka.gateway.audit;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** GET {@code /api/v1/audit-events}. */
@ApplicationScoped
class AuditRoutes {

    private static final String PATH = "/api/v1/audit-events";

    private final MergeAudit mergeAudit;
    private final ObjectMapper json;

    AuditRoutes(MergeAudit mergeAudit, ObjectMapper json) {
        this.mergeAudit = mergeAudit;
        this.json = json;
    }

    void open(@Observes OwnRoutes routes) {
        routes.reading(PATH).produces("application/json").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        Future.<AuditQuery>future(promise -> promise.complete(AuditQuery.of(request.queryParams())))
                .compose(query -> mergeAudit.of(query, request.request()).onSuccess(list -> link(request, query, list)))
                .map(this::write)
                .onSuccess(body -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(body))
                .onFailure(failure -> ProblemAnswer.end(request, failure));
    }

    private static void link(RoutingContext request, AuditQuery query, AuditList list) {
        if (list.next() != null) {
            request.response().putHeader("Link", "<" + PATH + query.toNext(list.next()) + ">; rel=\"next\"");
        }
    }

    private Buffer write(AuditList list) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(list));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
