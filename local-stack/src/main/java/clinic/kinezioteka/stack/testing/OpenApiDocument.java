package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenAPI 3.1 document, asked whether an answer is one that it promises. */
final class OpenApiDocument {

    private static final Schemas SCHEMAS = new Schemas(Map.of());

    /** Not modified, method not allowed, not acceptable: the same for every operation, told by none. */
    private static final Set<Integer> OF_HTTP_ITSELF = Set.of(304, 405, 406);

    private final JsonNode document;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    OpenApiDocument(String json) {
        this.document = Contracts.parsed(json);
    }

    /**
     * What the document does not promise of this answer; empty when all is well. A path or method that is not in the
     * document may be answered by a problem only.
     */
    List<String> faults(Answer answer) {
        Optional<JsonNode> operation = operation(answer);
        if (operation.isEmpty()) {
            return answer.status() >= 400 ? List.of() : List.of("no operation is described");
        }
        JsonNode response = response(operation.get(), answer.status());
        if (response.isMissingNode() && OF_HTTP_ITSELF.contains(answer.status())) {
            return List.of();
        }
        if (response.isMissingNode()) {
            return List.of("status %d is not described".formatted(answer.status()));
        }
        if (answer.body().isBlank()) {
            return List.of();
        }
        JsonNode content = response.path("content").path(answer.mediaType());
        if (content.isMissingNode()) {
            return List.of("media type %s is not described".formatted(answer.mediaType()));
        }
        return answer.mediaType().endsWith("json") ? against(content.path("schema"), answer.body()) : List.of();
    }

    private Optional<JsonNode> operation(Answer answer) {
        return paths().filter(path -> matches(path.getKey(), answer.path()))
                .min(Comparator.comparingInt(path -> path.getKey().split("\\{", -1).length))
                .map(path -> path.getValue().path(answer.method().toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    private Stream<Map.Entry<String, JsonNode>> paths() {
        return document.path("paths").properties().stream();
    }

    private boolean matches(String template, String path) {
        return patterns.computeIfAbsent(template, OpenApiDocument::pattern)
                .matcher(path)
                .matches();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Stream.of(template.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }

    private JsonNode response(JsonNode operation, int status) {
        JsonNode responses = operation.path("responses");
        JsonNode found = Stream.of(Integer.toString(status), status / 100 + "XX", "default")
                .map(responses::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(responses.path(Integer.toString(status)));
        String reference = found.path("$ref").asText();
        return reference.isEmpty() ? found : document.at(reference.substring(1));
    }

    private List<String> against(JsonNode schema, String body) {
        return compiled
                .computeIfAbsent(schema.toString(), any -> compile(schema))
                .validate(Contracts.parsed(body))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** References begin at the root of the document, so the schema is put on top of the document's components. */
    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = Contracts.JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.set("components", document.path("components"));
        root.putArray("allOf").add(schema);
        return SCHEMAS.of(root);
    }

    /** Media type without parameters. */
    record Answer(String method, String path, int status, String mediaType, String body) {}
}
