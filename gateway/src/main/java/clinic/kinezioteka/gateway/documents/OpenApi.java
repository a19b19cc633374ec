package clinic.kinezioteka.gateway.documents;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.service.Answer;
import clinic.kinezioteka.gateway.service.PublicAddress;
import clinic.kinezioteka.gateway.service.Reading;
import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;

/** The document of the whole interface, made of what the running services say of themselves. */
@ApplicationScoped
class OpenApi {

    private static final Logger LOG = Logger.getLogger(OpenApi.class);

    private final Reading reading;
    private final PublicAddress address;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    OpenApi(Reading reading, PublicAddress address, ObjectMapper json) {
        this.reading = reading;
        this.address = address;
        this.json = json;
    }

    /**
     * Asks all services and merges. Fails with {@link Refused} when one is away or its document cannot be read
     * (naming it), or when documents clash.
     */
    Future<ObjectNode> merged(HttpServerRequest caller) {
        List<Future<ObjectNode>> documents = Arrays.stream(Service.values())
                .map(service -> document(caller, service))
                .toList();
        return Future.all(documents).map(all -> merge(all.list()));
    }

    private Future<ObjectNode> document(HttpServerRequest caller, Service service) {
        return reading.read(caller, service, "/openapi?format=JSON")
                .compose(answer -> answer.isGood() ? parse(service, answer) : Future.failedFuture(unreadable(service)));
    }

    private Future<ObjectNode> parse(Service service, Answer answer) {
        try {
            if (json.readTree(answer.body().getBytes()) instanceof ObjectNode document) {
                return Future.succeededFuture(document);
            }
            return Future.failedFuture(unreadable(service));
        } catch (IOException notJson) {
            return Future.failedFuture(unreadable(service));
        }
    }

    private ObjectNode merge(List<ObjectNode> documents) {
        Merger merger = new Merger(own(), address.url());
        for (Service service : Service.values()) {
            merger.add(service.title(), documents.get(service.ordinal()));
        }
        try {
            return merger.document();
        } catch (DocumentsClash clash) {
            LOG.error("the services' documents clash", clash);
            throw new Refused(ProblemType.BAD_GATEWAY, "The services' documents clash: " + clash.getMessage());
        }
    }

    private ObjectNode own() {
        try {
            return yaml.readValue(PackagedFile.read("documents/gateway.yaml").getBytes(), ObjectNode.class);
        } catch (IOException broken) {
            throw new IllegalStateException("documents/gateway.yaml cannot be read", broken);
        }
    }

    private static Refused unreadable(Service service) {
        return new Refused(ProblemType.BAD_GATEWAY, service.title() + ": its document cannot be read.");
    }
}
