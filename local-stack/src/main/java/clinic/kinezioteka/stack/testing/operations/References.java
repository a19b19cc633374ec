package clinic.kinezioteka.stack.testing.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids in a body by the field that a violation would name, such as {@code modules[0].programmeId}. */
final class References {
    private final Map<String, UUID> found = new LinkedHashMap<>();

    private References() {}

    static Map<String, UUID> in(Map<String, Object> body) {
        References references = new References();
        references.look("", body);
        return references.found;
    }

    private void look(String field, @Nullable Object value) {
        if (value instanceof UUID id) {
            found.put(field, id);
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, one) -> look(field.isEmpty() ? name.toString() : field + "." + name, one));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                look(field + "[" + index + "]", list.get(index));
            }
        }
    }
}
