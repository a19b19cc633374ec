package clinic.kinezioteka.defaults.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Opens the enums of whatever is answered: their values may grow, so a client must bear one that it does not know
 * ({@code x-extensible-enum}). So are those with a name, which another service may answer under the same name. What else is
 * only sent stays closed, and so does an enum of one value, which tells kinds apart.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ExtensibleEnums implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI openAPI) {
        if (openAPI.getPaths() == null || openAPI.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, Schema> components =
                openAPI.getComponents() == null || openAPI.getComponents().getSchemas() == null
                        ? Map.of()
                        : openAPI.getComponents().getSchemas();
        Set<Schema> opened = Collections.newSetFromMap(new IdentityHashMap<>());
        components.values().forEach(ExtensibleEnums::open);
        openAPI.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ExtensibleEnums::answers)
                .forEach(schema -> open(schema, components, opened));
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses() == null
                ? Stream.empty()
                : operation.getResponses().getAPIResponses().values().stream()
                        .map(APIResponse::getContent)
                        .filter(content -> content != null && content.getMediaTypes() != null)
                        .map(Content::getMediaTypes)
                        .map(Map::values)
                        .flatMap(Collection::stream)
                        .flatMap(media -> Stream.ofNullable(media.getSchema()));
    }

    private static void open(Schema schema, Map<String, Schema> components, Set<Schema> opened) {
        if (!opened.add(schema)) {
            return;
        }
        open(schema);
        parts(schema, components).forEach(part -> open(part, components, opened));
    }

    private static void open(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null && values.size() > 1) {
            schema.addExtension("x-extensible-enum", values);
            schema.setEnumeration(null);
        }
    }

    private static Stream<Schema> parts(Schema schema, Map<String, Schema> components) {
        return Stream.of(
                        referenced(schema.getRef(), components),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        all(
                                schema.getProperties() == null
                                        ? null
                                        : schema.getProperties().values()),
                        all(schema.getAllOf()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()))
                .flatMap(part -> part);
    }

    private static Stream<Schema> referenced(@Nullable String reference, Map<String, Schema> components) {
        return reference == null || !reference.startsWith(REFERENCE)
                ? Stream.empty()
                : Stream.ofNullable(components.get(reference.substring(REFERENCE.length())));
    }

    private static Stream<Schema> all(@Nullable Collection<Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.stream();
    }
}
