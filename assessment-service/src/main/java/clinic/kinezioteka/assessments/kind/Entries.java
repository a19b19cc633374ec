package clinic.kinezioteka.assessments.kind;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists as clients send them: absent ones are empty, and an entry that is null is refused by its field. */
final class Entries {

    private Entries() {}

    static <T> List<T> of(String field, @Nullable List<T> sent) {
        List<T> entries = sent == null ? List.of() : sent;
        new Bounds()
                .holds(entries.stream().noneMatch(Objects::isNull), field, "must not have empty entries")
                .check();
        return List.copyOf(entries);
    }
}
