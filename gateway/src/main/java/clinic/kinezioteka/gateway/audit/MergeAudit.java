package clinic.kinezioteka.gateway.audit;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.service.Answer;
import clinic.kinezioteka.gateway.service.Reading;
import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks every service for its part of the audit and puts them in the order of time. */
@ApplicationScoped
class MergeAudit {

    /** What a service says of the caller or of what he asks holds for all of it. */
    private static final Map<Integer, ProblemType> OF_ALL = Map.of(
            400, ProblemType.BAD_REQUEST,
            401, ProblemType.UNAUTHENTICATED,
            403, ProblemType.FORBIDDEN);

    private static final Map<Service, String> LISTS = Map.of(
            Service.PATIENT_SERVICE, "/api/v1/patient-audit-events",
            Service.PROGRAMME_SERVICE, "/api/v1/programme-audit-events",
            Service.ASSESSMENT_SERVICE, "/api/v1/assessment-audit-events");

    private final Reading reading;
    private final ObjectMapper json;

    MergeAudit(Reading reading, ObjectMapper json) {
        this.reading = reading;
        this.json = json;
    }

    /** Fails with {@link Refused} when a service refuses the caller or his question, or when none answers. */
    Future<AuditList> of(AuditQuery query, HttpServerRequest caller) {
        List<Future<AuditPart>> parts = Arrays.stream(Service.values())
                .map(service -> part(service, query, caller))
                .toList();
        return Future.all(parts).map(all -> merge(query, all.list()));
    }

    private static AuditList merge(AuditQuery query, List<AuditPart> parts) {
        parts.stream()
                .flatMap(part -> Optional.ofNullable(OF_ALL.get(part.status())).stream())
                .findFirst()
                .ifPresent(kind -> {
                    throw new Refused(kind);
                });
        if (parts.stream().allMatch(AuditPart::isMissing)) {
            throw new Refused(ProblemType.UNAVAILABLE);
        }
        return AuditList.of(query, parts);
    }

    private Future<AuditPart> part(Service service, AuditQuery query, HttpServerRequest caller) {
        return reading.read(caller, service, LISTS.get(service) + query.toService())
                .map(answer -> part(service, answer))
                .recover(failure -> Future.succeededFuture(missing(service, status(failure))));
    }

    private AuditPart part(Service service, Answer answer) {
        try {
            return answer.isGood()
                    ? new AuditPart(service, 200, json.readTree(answer.body().getBytes()))
                    : missing(service, answer.status());
        } catch (IOException notJson) {
            return missing(service, ProblemType.BAD_GATEWAY.status());
        }
    }

    private static AuditPart missing(Service service, int status) {
        return new AuditPart(service, status, MissingNode.getInstance());
    }

    private static int status(Throwable failure) {
        return failure instanceof Refused refused ? refused.kind().status() : ProblemType.BAD_GATEWAY.status();
    }
}
