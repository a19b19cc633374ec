package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A module's chain to be placed.
 *
 * @param steps the chain in its order; those that stand already keep their places
 * @param from nothing new is placed before this day
 * @param after the end of the module before, {@link Instant#MIN} for the first
 * @param before the start of the module after where that is placed already, else {@link Instant#MAX}
 * @param anyWindow where nothing fits into the window, the series nearest to it will do
 */
public record SeriesRequest(
        List<Step> steps,
        Window window,
        LocalDate from,
        Instant after,
        Instant before,
        Wishes wishes,
        boolean anyWindow,
        Surroundings around) {

    public SeriesRequest {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one visit");
        }
    }

    /** The same series with other times taken around it. */
    public SeriesRequest within(Surroundings others) {
        return new SeriesRequest(steps, window, from, after, before, wishes, anyWindow, others);
    }

    public LocalDate firstDay() {
        return steps.stream()
                .map(Step::at)
                .filter(Objects::nonNull)
                .map(at -> at.day(around.zone()))
                .filter(day -> day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** How many steps at the head of the chain stand already: facts, not judged again. */
    public int settled() {
        int count = 0;
        while (count < steps.size() && steps.get(count).at() != null) {
            count++;
        }
        return count;
    }

    /** The day of the first step where it stands already. */
    public Optional<LocalDate> firstStands() {
        return Optional.ofNullable(steps.get(0).at()).map(at -> at.day(around.zone()));
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
