package clinic.kinezioteka.stack.testing.operations;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that nothing has. */
final class Ids {
    /** Of May 2022: too long ago for news of it to be still on their way. */
    private static final long MADE_THEN = 0x0180_8000_0000_7000L;

    private Ids() {}

    static UUID ofNothing() {
        long random = ThreadLocalRandom.current().nextLong() >>> 2;
        return new UUID(MADE_THEN, random | Long.MIN_VALUE);
    }
}
