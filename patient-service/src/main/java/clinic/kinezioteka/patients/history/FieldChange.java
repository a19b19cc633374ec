package clinic.kinezioteka.patients.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field that a change set, changed or emptied. */
@Schema(name = "FieldChange", description = "A field that a change set, changed or emptied.")
public record FieldChange(
        @Schema(
                        description = "The field by its name in the episode; parts after a point.",
                        required = true,
                        examples = "side")
                String field,
        @Schema(
                        description = "What it held before, several values after commas; null when nothing.",
                        required = true,
                        nullable = true,
                        examples = "UNKNOWN")
                @Nullable
                String from,
        @Schema(
                        description = "What it held after, several values after commas; null when nothing.",
                        required = true,
                        nullable = true,
                        examples = "LEFT")
                @Nullable
                String to) {

    /** The fields in which two states differ, by name. */
    static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .toList();
    }
}
