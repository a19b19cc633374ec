package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Unreadable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch (RFC 7386) over the record that a full replacement would take. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** Fails with 400 for a patch that no content of this type could take: before anything else is looked at. */
    public void requireReadable(Class<?> type, @Nullable ObjectNode patch) {
        if (patch == null) {
            throw new Unreadable("A body is needed.");
        }
        try {
            json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(merge(json.createObjectNode(), patch));
        } catch (ValueInstantiationException incomplete) {
            // Only with what stands already does it make a whole.
        } catch (JsonProcessingException malformed) {
            throw new UnreadableBody(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The current content with the patch merged in, checked as if the client had sent it whole; 400 without a body. */
    public <T> T apply(T current, @Nullable ObjectNode patch) {
        if (patch == null) {
            throw new Unreadable("A body is needed.");
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) current.getClass();
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException malformed) {
            throw new UnreadableBody(malformed);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? target.deepCopy() : json.createObjectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
