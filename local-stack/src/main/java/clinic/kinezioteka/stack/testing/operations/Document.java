package clinic.kinezioteka.stack.testing.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document that the service under test serves, read as a list of operations. */
final class Document {
    private Document() {}

    /** All that ask for a token; who goes by a secret in the path is no caller of the table. */
    static List<Operation> operations() {
        return stream(served().path("paths"))
                .flatMap(path -> stream(path.getValue())
                        .filter(method -> method.getValue().has("security"))
                        .map(method -> operation(path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    private static JsonNode served() {
        String json = RestAssured.given()
                .noFilters()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Operation operation(String path, String method, JsonNode described) {
        Map<String, JsonNode> bodies = stream(described.at("/requestBody/content"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                ids(path, described),
                named(described, "header"),
                named(described, "query"),
                roles(described),
                statuses(described),
                bodies.keySet().stream().findFirst().orElse(null));
    }

    /** In the order of the path. */
    private static List<Operation.Parameter> ids(String path, JsonNode described) {
        return Stream.of(path.split("/", -1))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .flatMap(name -> parameters(described, "path")
                        .filter(parameter -> parameter.path("name").asText().equals(name)))
                .map(parameter -> new Operation.Parameter(
                        parameter.path("name").asText(),
                        parameter.at("/schema/type").asText()))
                .toList();
    }

    private static Set<String> named(JsonNode described, String place) {
        return parameters(described, place)
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> parameters(JsonNode described, String place) {
        return elements(described.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals(place));
    }

    private static Set<Role> roles(JsonNode described) {
        return elements(described.path("security").path(0).path("bearer"))
                .map(role -> Role.of(role.asText()))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> statuses(JsonNode described) {
        return stream(described.path("responses"))
                .map(response -> Integer.valueOf(response.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Map.Entry<String, JsonNode>> stream(JsonNode object) {
        return object.properties().stream();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
