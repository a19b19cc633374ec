package clinic.kinezioteka.programmes.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of a request says. */
final class Told {

    private Told() {}

    /** Each once; an absent list says nothing. */
    static <T> List<T> once(@Nullable List<T> told) {
        return told == null ? List.of() : told.stream().distinct().toList();
    }
}
