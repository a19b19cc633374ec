package clinic.kinezioteka.programmes.episode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which an episode was held by a red flag.
 *
 * @param until when it was cleared, null while it lasts
 */
public record Hold(Instant from, @Nullable Instant until) {

    boolean lasts() {
        return until == null;
    }

    Hold endedAt(Instant end) {
        return lasts() ? new Hold(from, end) : this;
    }
}
