package clinic.kinezioteka.assessments.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those of a number, also in entries of lists. */
    Stream<Field> numbers() {
        return fields().stream().filter(Field::isNumber);
    }

    private List<Field> fields(JsonNode schema, List<String> parents) {
        Set<String> required = Set.copyOf(texts(schema.path("required")));
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode of = resolved(property.getValue());
            fields.add(new Field(parents, property.getKey(), of, required.contains(property.getKey())));
            if (of.has("items")) {
                List<String> inside = Stream.concat(parents.stream(), Stream.of(property.getKey()))
                        .toList();
                fields.addAll(fields(resolved(of.path("items")), inside));
            }
        }
        return fields;
    }

    /** The example with this at the field; an entry of a list is made where the example has none. */
    ObjectNode with(Field field, JsonNode value) {
        return with(example(), field, value);
    }

    /** A request with this at the field; an entry of a list is made where it has none. */
    ObjectNode with(ObjectNode base, Field field, JsonNode value) {
        ObjectNode request = base.deepCopy();
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

    /** The first entry of a list in the example, or the least there can be, so many times. */
    ArrayNode entries(Field list, int count) {
        JsonNode known = example().path(list.name()).path(0);
        JsonNode entry = known.isMissingNode() ? least(resolved(list.schema().path("items"))) : known;
        ArrayNode entries = JSON.arrayNode();
        for (int at = 0; at < count; at++) {
            entries.add(entry.deepCopy());
        }
        return entries;
    }

    /** An entry with nothing but what is required, and a number: entries of some lists need one of theirs. */
    private ObjectNode least(JsonNode schema) {
        ObjectNode entry = JSON.objectNode();
        for (String name : texts(schema.path("required"))) {
            JsonNode of = resolved(schema.path("properties").path(name));
            entry.set(name, of.has(ONE_OF) ? of.path(ONE_OF).get(0) : of.path("minimum"));
        }
        fields(schema, List.of()).stream()
                .filter(Field::isNumber)
                .findFirst()
                .ifPresent(number -> entry.set(number.name(), number.schema().path("minimum")));
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

        /** As a problem names it, in the first entry of its lists. */
        String path() {
            return Stream.concat(parents.stream().map(list -> list + "[0]"), Stream.of(name))
                    .collect(Collectors.joining("."));
        }

        boolean isList() {
            return is("array");
        }

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
