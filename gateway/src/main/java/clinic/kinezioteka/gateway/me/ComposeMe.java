package clinic.kinezioteka.gateway.me;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.service.Answer;
import clinic.kinezioteka.gateway.service.Reading;
import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Puts the caller's view together: the token's claims, the clinic, and the practitioner that the caller is. */
@ApplicationScoped
class ComposeMe {

    private static final Set<Integer> ABSENT = Set.of(403, 404);

    private final Reading reading;
    private final ObjectMapper json;

    ComposeMe(Reading reading, ObjectMapper json) {
        this.reading = reading;
        this.json = json;
    }

    /** Fails with {@link Refused} when a part cannot be had; a part that the caller may not see is left out. */
    Future<Me> of(Caller caller, HttpServerRequest request) {
        Future<JsonNode> clinic = read(request, Service.PATIENT_SERVICE, caller.claim("clinic_id"), "/api/v1/clinics/");
        Future<JsonNode> practitioners = read(
                request,
                Service.PROGRAMME_SERVICE,
                Optional.of(caller.subject()).filter(subject -> caller.isStaff()),
                "/api/v1/practitioners?userId=");
        return Future.all(clinic, practitioners)
                .map(parts -> new Me(
                        caller.subject(),
                        caller.roles(),
                        clinic.result().isMissingNode() ? null : clinic.result(),
                        practitioners.result().at("/items/0/id").textValue(),
                        caller.claim("patient_id").orElse(null),
                        caller.claim("partner_id").orElse(null)));
    }

    private Future<JsonNode> read(HttpServerRequest request, Service service, Optional<String> key, String path) {
        return key.map(value -> path + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .map(uri -> reading.read(request, service, uri).compose(answer -> part(service, answer)))
                .orElseGet(() -> Future.succeededFuture(MissingNode.getInstance()));
    }

    private Future<JsonNode> part(Service service, Answer answer) {
        if (ABSENT.contains(answer.status())) {
            return Future.succeededFuture(MissingNode.getInstance());
        }
        try {
            return answer.isGood()
                    ? Future.succeededFuture(json.readTree(answer.body().getBytes()))
                    : Future.failedFuture(failed(service, answer.status()));
        } catch (IOException notJson) {
            return Future.failedFuture(failed(service, 502));
        }
    }

    private static Refused failed(Service service, int status) {
        return switch (status) {
            case 401 -> new Refused(ProblemType.UNAUTHENTICATED);
            case 503 -> new Refused(ProblemType.UNAVAILABLE, service.title() + ": " + ProblemType.UNAVAILABLE.detail());
            default -> new Refused(ProblemType.BAD_GATEWAY, service.title() + " could not answer.");
        };
    }
}
