package clinic.kinezioteka.defaults.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the headers that all operations of a kind understand, and the ids in their paths. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HeadersFilter implements OASFilter {

    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI openAPI) {
        if (openAPI.getPaths() == null || openAPI.getPaths().getPathItems() == null) {
            return;
        }
        openAPI.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach((method, operation) -> describe(method, operation, openAPI)));
        if (openAPI.getComponents() != null) {
            openAPI.getComponents().removeSchema(ExpectedVersion.class.getSimpleName());
        }
    }

    private static void describe(PathItem.HttpMethod method, Operation operation, OpenAPI openAPI) {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.forEach(HeadersFilter::describe);
        if (method == PathItem.HttpMethod.POST) {
            parameters.add(header("Idempotency-Key")
                    .description("Makes it safe to send the same command again for 24 hours: 1 to 200 visible ASCII"
                            + " characters, chosen by the client.")
                    .schema(text().maxLength(200)));
        }
        if (method == PathItem.HttpMethod.GET && tellsAVersion(operation, openAPI)) {
            parameters.add(header("If-None-Match")
                    .description("The ETag that the client has; answered 304 when it is still current.")
                    .schema(text()));
        }
        operation.setParameters(parameters);
    }

    private static boolean tellsAVersion(Operation operation, OpenAPI openAPI) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType(MediaType.APPLICATION_JSON))
                .map(content -> content.getSchema())
                .filter(schema -> hasVersion(schema, openAPI))
                .isPresent();
    }

    private static boolean hasVersion(Schema schema, OpenAPI openAPI) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            Schema named = openAPI.getComponents().getSchemas().get(name);
            return named != null && hasVersion(named, openAPI);
        }
        List<Schema> alternatives = schema.getOneOf() == null ? List.of() : schema.getOneOf();
        Map<String, Schema> fields = schema.getProperties() == null ? Map.of() : schema.getProperties();
        return fields.containsKey("version") || alternatives.stream().anyMatch(one -> hasVersion(one, openAPI));
    }

    private static void describe(Parameter parameter) {
        if (IF_MATCH.equals(parameter.getName())) {
            parameter
                    .description("The ETag of the version that the client read; needed for PUT and PATCH.")
                    .schema(text().examples(List.of("\"3\"")));
        } else if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.description("The id of what the path names before it.");
        }
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(name);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
