package clinic.kinezioteka.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one OpenAPI document of several. Components of one name that demand the same are one, in the words of the first;
 * anything else that two documents both name is a clash: paths, operation ids, tags, components that differ.
 */
final class Merger {

    private final ObjectNode merged;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, JsonNode> components = new HashMap<>();
    private final List<String> clashes = new ArrayList<>();

    /** @param own the gateway's own document, whose version and description the merged one carries */
    Merger(ObjectNode own, URI server) {
        merged = JsonNodeFactory.instance.objectNode();
        merged.set("openapi", own.path("openapi"));
        merged.set("info", own.path("info"));
        merged.putArray("servers").addObject().put("url", server.toString());
        merged.putArray("tags");
        merged.putObject("paths");
        merged.putObject("components");
        add("gateway", own);
    }

    /** Adds the document of a service. */
    void add(String name, ObjectNode document) {
        tags(name, document.path("tags"));
        document.path("paths").properties().forEach(path -> path(name, path.getKey(), path.getValue(), document));
        document.path("components").properties().forEach(section -> section.getValue()
                .properties()
                .forEach(component -> component(name, section.getKey(), component.getKey(), component.getValue())));
    }

    /** The document of all. Fails with {@link DocumentsClash}, which names every clash at once. */
    ObjectNode document() {
        if (!clashes.isEmpty()) {
            throw new DocumentsClash(clashes);
        }
        return merged;
    }

    private void tags(String name, JsonNode tags) {
        for (JsonNode tag : tags) {
            claim(name, "tag " + tag.path("name").asText());
            array("tags").add(tag);
        }
    }

    private void path(String name, String path, JsonNode item, ObjectNode document) {
        claim(name, "path " + path);
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            if (member.getValue().has("operationId")) {
                claim(name, "operation " + member.getValue().path("operationId").asText());
            }
            if (member.getValue() instanceof ObjectNode operation
                    && document.has("security")
                    && !operation.has("security")) {
                operation.set("security", document.path("security"));
            }
        }
        object("paths").set(path, item);
    }

    private void component(String name, String section, String key, JsonNode component) {
        String what = section + " " + key;
        JsonNode before = components.putIfAbsent(what, component);
        if (before == null) {
            claim(name, what);
            object("components").withObjectProperty(section).set(key, component);
        } else if (!Shape.isSame(before, component)) {
            clash(name, what);
        }
    }

    private void claim(String name, String what) {
        if (owners.containsKey(what)) {
            clash(name, what);
        }
        owners.putIfAbsent(what, name);
    }

    private void clash(String name, String what) {
        clashes.add(what + " of " + owners.get(what) + " and of " + name);
    }

    private ObjectNode object(String field) {
        return merged.withObjectProperty(field);
    }

    private ArrayNode array(String field) {
        return merged.withArrayProperty(field);
    }
}
