package clinic.kinezioteka.gateway.documents;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is dear to make and may be some seconds old. Callers who come while it is made wait for the same one. */
final class Kept<T> {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Clock clock;
    private @Nullable Future<T> kept;
    private Instant freshUntil = Instant.MIN;

    Kept(Clock clock) {
        this.clock = clock;
    }

    /** The kept one while it is fresh and was no failure, else a new one. */
    synchronized Future<T> get(Supplier<Future<T>> make) {
        Instant now = clock.instant();
        if (kept == null || kept.failed() || (kept.isComplete() && now.isAfter(freshUntil))) {
            kept = make.get();
            freshUntil = now.plus(FRESH);
        }
        return kept;
    }
}
