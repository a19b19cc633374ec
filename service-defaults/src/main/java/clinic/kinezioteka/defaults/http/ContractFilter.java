package clinic.kinezioteka.defaults.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation of the OpenAPI document the refusals that all have in common, and lets nullable references be null. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "The request cannot be read: path, query, header, or JSON; an unknown field.",
            "401", "No valid bearer token.",
            "403", "The caller's role does not allow this.",
            "404", "There is no such thing for this caller.",
            "500", "Our fault; the trace names it.",
            "503", "A part of the service is away; try again after Retry-After."));
    private static final Map<String, String> COMMANDS = new TreeMap<>(Map.of(
            "409", "The state forbids it, or a reference is not known yet (Retry-After).",
            "412", "If-Match names another version.",
            "413", "The body is too large.",
            "415", "The body has another media type.",
            "422", "A rule is broken, a reference is unknown, or the Idempotency-Key belongs to another request."));

    @Override
    public void filterOpenAPI(OpenAPI openAPI) {
        if (openAPI.getPaths() == null || openAPI.getPaths().getPathItems() == null) {
            return;
        }
        openAPI.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> refusals(method, operation)));
    }

    /** The generator forgets null in the type of some nullable references; their alternatives say it all. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() != null
                && schema.getAnyOf() != null
                && schema.getAnyOf().stream().anyMatch(ContractFilter::isNull)) {
            schema.setType((List<Schema.SchemaType>) null);
        }
        return schema;
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }

    private static void refusals(PathItem.HttpMethod method, Operation operation) {
        ALWAYS.forEach((status, meaning) -> add(operation, status, meaning));
        if (method != PathItem.HttpMethod.GET) {
            COMMANDS.forEach((status, meaning) -> add(operation, status, meaning));
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
            add(operation, "428", "If-Match is missing.");
        }
    }

    private static void add(Operation operation, String status, String meaning) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known == null || known.getContent() == null) {
            String description = known == null || known.getDescription() == null ? meaning : known.getDescription();
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse()
                                    .description(description)
                                    .content(OASFactory.createContent()
                                            .addMediaType(
                                                    Problem.MEDIA_TYPE,
                                                    OASFactory.createMediaType()
                                                            .schema(OASFactory.createSchema()
                                                                    .ref(PROBLEM)))));
        }
    }
}
