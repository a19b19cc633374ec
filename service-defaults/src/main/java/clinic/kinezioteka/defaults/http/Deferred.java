package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Failure;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.jspecify.annotations.Nullable;

/**
 * A body that could be read, whose values may still break a rule of their own: where a path names a resource that is told
 * (422) only after 404, 428 and 412, by {@link Validity}.
 *
 * @param <T> what the operation takes
 */
@JsonDeserialize(using = DeferredReader.class)
public final class Deferred<T> {

    private final @Nullable T body;
    private final @Nullable Failure broken;

    Deferred(@Nullable T body, @Nullable Failure broken) {
        this.body = body;
        this.broken = broken;
    }

    @Nullable
    T body() {
        if (broken != null) {
            throw broken;
        }
        return body;
    }
}
