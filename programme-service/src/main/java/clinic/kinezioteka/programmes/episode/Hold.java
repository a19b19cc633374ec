package clinic.kinezioteka.programmes.episode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which an episode was held by a red flag.
 *
 * @param until when it was cleared, null while it lasts
 */
public record Hold(Instant from, @Nullable Instant until) {

    public boolean lasts() {
        return until == null;
    }

    /** Whether the episode was held at that moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    Hold endedAt(Instant end) {
        return lasts() ? new Hold(from, end) : this;
    }
}
