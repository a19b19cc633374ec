package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.failure.AuditUnavailable;
import clinic.kinezioteka.defaults.http.Problems;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Lets no answer of an operation leave that is not in the audit: refusals, and what is answered a second time. */
class AuditedAnswers {

    private static final Logger LOG = Logger.getLogger(AuditedAnswers.class);

    private final AuditTrail trail;
    private final AuditLog log;
    private final Problems problems;
    private final RoutingContext request;

    AuditedAnswers(AuditTrail trail, AuditLog log, Problems problems, RoutingContext request) {
        this.trail = trail;
        this.log = log;
        this.problems = problems;
        this.request = request;
    }

    @ServerResponseFilter
    Uni<Void> remember(@Nullable ResourceInfo resource, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status >= 500 || resource == null || resource.getResourceMethod() == null || trail.isClosed()) {
            return Uni.createFrom().voidItem();
        }
        AuditEntry entry = trail.entry(NamedOperation.of(resource.getResourceMethod()), status, status != 401);
        Uni<Void> writing = Uni.createFrom().item(() -> {
            write(entry, response);
            return null;
        });
        return BlockingOperationControl.isBlockingAllowed()
                ? writing
                : writing.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A failure here would not reach the mapper of failures any more, so the answer is exchanged. */
    private void write(AuditEntry entry, ContainerResponseContext response) {
        try {
            log.add(entry);
        } catch (AuditUnavailable unaudited) {
            LOG.errorf(unaudited.getCause(), "the audit cannot be written");
            Response instead = problems.unaudited(request);
            response.getHeaders().clear();
            response.getHeaders().putAll(instead.getHeaders());
            response.setStatus(instead.getStatus());
            response.setEntity(instead.getEntity(), new Annotation[0], instead.getMediaType());
        }
    }
}
