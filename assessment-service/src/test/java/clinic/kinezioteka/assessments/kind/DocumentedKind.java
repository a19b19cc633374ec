package clinic.kinezioteka.assessments.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A kind as the service's OpenAPI document describes it: its example and each of its fields, also those of entries of its
 * lists.
 */
record DocumentedKind(Kind kind, JsonNode document) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ONE_OF = "x-extensible-enum";

    /** The request of the document's example. */
    ObjectNode example() {
        return document.at("/paths/~1api~1v1~1assessments/post/requestBody/content/application~1json/examples")
                .path(kind.name())
                .path("value")
                .deepCopy();
    }

    List<Field> fields() {
        return fields(schema(kind.measurement().getSimpleName()), List.of());
    }

    private List<Field> fields(JsonNode schema, List<String> parents) {
        Set<String> required = Set.copyOf(texts(schema.path("required")));
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode of = resolved(property.getValue());
            if (of.has("items")) {
                List<String> inside = Stream.concat(parents.stream(), Stream.of(property.getKey()))
                        .toList();
                fields.addAll(fields(resolved(of.path("items")), inside));
            } else {
                fields.add(new Field(parents, property.getKey(), of, required.contains(property.getKey())));
            }
        }
        return fields;
    }

    /** The example with this at the field; an entry of a list is made where the example has none. */
    ObjectNode with(Field field, JsonNode value) {
        ObjectNode request = example();
        ObjectNode at = request;
        JsonNode schema = schema(kind.measurement().getSimpleName());
        for (String list : field.parents()) {
            schema = resolved(resolved(schema.path("properties").path(list)).path("items"));
            JsonNode entries = at.path(list);
            at = entries instanceof ArrayNode known && !known.isEmpty()
                    ? (ObjectNode) known.get(0)
                    : at.putArray(list).add(least(schema)).get(0).deepCopy();
            request.putArray(list).add(at);
        }
        at.set(field.name(), value);
        return request;
    }

    /** An entry with nothing but what is required. */
    private ObjectNode least(JsonNode schema) {
        ObjectNode entry = JSON.objectNode();
        for (String name : texts(schema.path("required"))) {
            JsonNode of = resolved(schema.path("properties").path(name));
            entry.set(name, of.has(ONE_OF) ? of.path(ONE_OF).get(0) : of.path("minimum"));
        }
        return entry;
    }

    private JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            JsonNode whole = schema(reference.substring(reference.lastIndexOf('/') + 1));
            return schema.has(ONE_OF) ? schema : whole;
        }
        JsonNode alternatives = schema.path("anyOf");
        return alternatives.isMissingNode()
                ? schema
                : StreamSupport.stream(alternatives.spliterator(), false)
                        .filter(one -> !one.path("type").asText().equals("null"))
                        .map(this::resolved)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** @param parents names of the lists that it is in, the outermost first */
    record Field(List<String> parents, String name, JsonNode schema, boolean isRequired) {

        boolean isNumber() {
            return is("integer") || is("number");
        }

        boolean isInteger() {
            return is("integer");
        }

        boolean isText() {
            return is("string") && !schema.has(ONE_OF);
        }

        private boolean is(String type) {
            JsonNode types = schema.path("type");
            return types.isArray()
                    ? texts(types).contains(type)
                    : types.asText().equals(type);
        }

        @Override
        public String toString() {
            return String.join("/", parents) + (parents.isEmpty() ? "" : "/") + name;
        }
    }
}
