package clinic.kinezioteka.defaults.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): ordered by the millisecond of their making, random beyond it. */
@ApplicationScoped
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastTick;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** The next id; within this process each is greater than the one before. */
    public UUID next() {
        long tick = nextTick();
        long mostSignificant = (tick >>> 12) << 16 | 0x7000L | (tick & 0xFFFL);
        long leastSignificant = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(mostSignificant, leastSignificant);
    }

    /** The moment at which an id of version 7 was made. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** Milliseconds shifted by twelve bits that count within the millisecond (RFC 9562, section 6.2, method 1). */
    private synchronized long nextTick() {
        lastTick = Math.max(lastTick + 1, clock.millis() << 12);
        return lastTick;
    }
}
