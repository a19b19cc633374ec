package clinic.kinezioteka.programmes.planning;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Picks at random, always the same from the same seed. */
record Draw(Random random) {
    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** All of some, beginning with any of them. */
    <T> Stream<T> from(List<T> some) {
        int first = some.isEmpty() ? 0 : random.nextInt(some.size());
        return Stream.concat(some.stream().skip(first), some.stream().limit(first));
    }
}
