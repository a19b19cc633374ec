package clinic.kinezioteka.programmes.scheduling;

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

    /** Spans may touch but never overlap, as the booking constraint guarantees. */
    public static Busy at(Collection<Span> spans) {
        return new Busy(spans.stream().sorted(Comparator.comparing(Span::start)).toList());
    }

    public Busy and(Span more) {
        return at(Stream.concat(spans.stream(), Stream.of(more)).toList());
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
