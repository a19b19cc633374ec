package clinic.kinezioteka.gateway.export;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import clinic.kinezioteka.gateway.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** GET {@code /api/v1/patients/{id}/export}. */
@ApplicationScoped
class ExportRoutes {

    private static final Logger LOG = Logger.getLogger(ExportRoutes.class);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ExportPatient exportPatient;

    ExportRoutes(ExportPatient exportPatient) {
        this.exportPatient = exportPatient;
    }

    void open(@Observes OwnRoutes routes) {
        routes.router().get("/api/v1/patients/:id/export").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String id = request.pathParam("id");
        if (!ID.matcher(id).matches()) {
            ProblemAnswer.end(request, ProblemType.NOT_FOUND);
            return;
        }
        exportPatient.stream(id, request.request()).onFailure(failure -> {
            if (request.response().headWritten()) {
                LOG.warnf("an export broke off: %s", failure.getClass().getSimpleName());
                request.request().connection().close();
            } else {
                ProblemAnswer.end(request, failure);
            }
        });
    }
}
