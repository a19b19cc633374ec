package clinic.kinezioteka.programmes.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times at which a resource or a patient is taken. */
public final class Busy {
    private static final Busy NEVER = new Busy(List.of());

    private final List<Span> spans;

    private Busy(List<Span> spans) {
        this.spans = spans;
    }

    public static Busy never() {
        return NEVER;
    }

    /** Spans may touch and overlap, as they do where an admin overbooked. */
    public static Busy at(Collection<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(Span::start)).forEach(span -> {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.overlaps(span)) {
                merged.set(merged.size() - 1, last.through(span));
            } else {
                merged.add(span);
            }
        });
        return new Busy(List.copyOf(merged));
    }

    /** Taken at these times too. */
    public Busy and(Collection<Span> others) {
        return others.isEmpty()
                ? this
                : at(Stream.concat(spans.stream(), others.stream()).toList());
    }

    /** What of it starts between two instants, the second excluded, in order. */
    public List<Span> startingWithin(Span wanted) {
        return spans.stream()
                .filter(span ->
                        !span.start().isBefore(wanted.start()) && span.start().isBefore(wanted.end()))
                .toList();
    }

    public boolean isFree(Span wanted) {
        return overlapWith(wanted).isEmpty();
    }

    /** The last taken stretch that the wanted one would overlap. */
    public Optional<Span> overlapWith(Span wanted) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start().isBefore(wanted.end())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && spans.get(low - 1).overlaps(wanted) ? Optional.of(spans.get(low - 1)) : Optional.empty();
    }
}
