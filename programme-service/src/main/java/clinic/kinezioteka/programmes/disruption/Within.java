package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit may lie as far as the order of its chain goes.
 *
 * @param after the end of what lies before it
 * @param before the start of what lies after it
 * @param first day that is looked at
 * @param last day that is looked at
 */
record Within(Instant after, Instant before, LocalDate first, LocalDate last) {

    /** @param lies where the visits of its chain lie that are to be kept to; null where one is not */
    static Within of(Movable visit, Situation situation, Function<Step, @Nullable Placement> lies) {
        Within within = new Within(Instant.MIN, Instant.MAX, situation.first(), situation.last());
        ZoneId zone = situation.around().zone();
        boolean passed = false;
        for (Step step : situation.bookOf(visit.patientId()).chainOf(visit).steps()) {
            Placement at = lies.apply(step);
            if (step.visitId().equals(visit.id())) {
                passed = true;
            } else if (at != null) {
                within = passed
                        ? within.until(at.span().start(), zone)
                        : within.from(at.span().end(), zone);
            }
        }
        return within;
    }

    private Within from(Instant end, ZoneId zone) {
        return end.isAfter(after)
                ? new Within(end, before, later(end.atZone(zone).toLocalDate()), last)
                : this;
    }

    private Within until(Instant start, ZoneId zone) {
        return start.isBefore(before)
                ? new Within(after, start, first, earlier(start.atZone(zone).toLocalDate()))
                : this;
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    /** The later of a day and the first. */
    LocalDate later(LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    /** The earlier of a day and the last. */
    LocalDate earlier(LocalDate day) {
        return day.isAfter(last) ? last : day;
    }

    boolean holds(Choice choice) {
        return !choice.span().start().isBefore(after) && !choice.span().end().isAfter(before);
    }
}
