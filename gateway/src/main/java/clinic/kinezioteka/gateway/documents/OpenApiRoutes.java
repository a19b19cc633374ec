package clinic.kinezioteka.gateway.documents;

import clinic.kinezioteka.gateway.edge.OwnRoutes;
import clinic.kinezioteka.gateway.problem.ProblemAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** The merged document at {@code /openapi.json} and {@code /openapi.yaml}. */
@ApplicationScoped
class OpenApiRoutes {

    private final Kept<ObjectNode> document;
    private final OpenApi openApi;
    private final ObjectWriter json;
    private final ObjectWriter yaml = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build()
            .writer();

    OpenApiRoutes(OpenApi openApi, ObjectMapper json, Clock clock) {
        this.document = new Kept<>(clock);
        this.openApi = openApi;
        this.json = json.writerWithDefaultPrettyPrinter();
    }

    void open(@Observes OwnRoutes routes) {
        routes.reading("/openapi.json").handler(request -> answer(request, json, "application/json"));
        routes.reading("/openapi.yaml").handler(request -> answer(request, yaml, "application/yaml"));
    }

    private void answer(RoutingContext request, ObjectWriter writer, String mediaType) {
        document.get(() -> openApi.merged(request.request()))
                .map(merged -> write(writer, merged))
                .onSuccess(body -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                        .end(body))
                .onFailure(failure -> ProblemAnswer.end(request, failure));
    }

    private static Buffer write(ObjectWriter writer, ObjectNode document) {
        try {
            return Buffer.buffer(writer.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
