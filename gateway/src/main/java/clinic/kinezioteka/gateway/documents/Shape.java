package clinic.kinezioteka.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What a component demands, without the words that explain it. */
final class Shape {

    private static final Set<String> WORDS = Set.of("title", "description", "example", "examples");

    private Shape() {}

    /** Whether two components demand the same, however each explains it. */
    static boolean isSame(JsonNode one, JsonNode other) {
        return of(one, false).equals(of(other, false));
    }

    /** @param named whether the fields of the node are names that somebody chose, not words of OpenAPI */
    private static JsonNode of(JsonNode node, boolean named) {
        if (node instanceof ArrayNode array) {
            ArrayNode shapes = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> shapes.add(of(element, false)));
            return shapes;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> named || !WORDS.contains(field.getKey()))
                .forEach(field -> shape.set(field.getKey(), of(field.getValue(), isNaming(field.getKey(), named))));
        return shape;
    }

    private static boolean isNaming(String field, boolean named) {
        return !named && field.equals("properties");
    }
}
