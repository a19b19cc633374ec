package clinic.kinezioteka.journeys.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what arrives by event, up to a deadline. */
public final class Patience {

    static final Duration DEADLINE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Reads again until the answer is as awaited; fails, saying what was awaited and what was there, after a minute. */
    public static <T> T until(String awaited, Supplier<T> reading, Predicate<T> good) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        T answer = reading.get();
        while (!good.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "%s did not come within %d s; last seen: %s".formatted(awaited, DEADLINE.toSeconds(), answer));
            }
            pause(PAUSE);
            answer = reading.get();
        }
        return answer;
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
