package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.timetable.Choice;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Starts before and after that of a visit, each way the nearest first, as one row in the order of their distance. */
final class Nearest implements Iterator<Choice> {
    private final Movable visit;
    private final Iterator<Choice> earlier;
    private final Iterator<Choice> later;
    private @Nullable Choice nextEarlier;
    private @Nullable Choice nextLater;

    Nearest(Movable visit, Iterator<Choice> earlier, Iterator<Choice> later) {
        this.visit = visit;
        this.earlier = earlier;
        this.later = later;
        this.nextEarlier = next(earlier);
        this.nextLater = next(later);
    }

    Stream<Choice> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        return nextEarlier != null || nextLater != null;
    }

    @Override
    public Choice next() {
        Choice back = nextEarlier;
        Choice on = nextLater;
        if (back != null && (on == null || distance(back) < distance(on))) {
            nextEarlier = next(earlier);
            return back;
        }
        if (on == null) {
            throw new NoSuchElementException();
        }
        nextLater = next(later);
        return on;
    }

    private long distance(Choice choice) {
        return Disturbance.shift(visit, choice.span().start());
    }

    private static @Nullable Choice next(Iterator<Choice> some) {
        return some.hasNext() ? some.next() : null;
    }
}
