package clinic.kinezioteka.programmes.timetable;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, start included, end excluded. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a span must end after it starts");
        }
    }

    public static Span of(Instant start, Duration length) {
        return new Span(start, start.plus(length));
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** From the start of this one to the later of both ends. */
    Span through(Span other) {
        return new Span(start, end.isAfter(other.end) ? end : other.end);
    }

    /** The shortest one that holds both. */
    public Span around(Span other) {
        return new Span(start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    public Span extendedBy(Duration buffer) {
        return new Span(start, end.plus(buffer));
    }
}
