package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.SeriesRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The days on which the last visit of a series may lie, given the day of the first. */
record LastDays(SeriesRequest request, Days days) {
    /** How many days outside the window are looked at for alternatives. */
    static final int BEYOND = 28;

    boolean isInWindow(int start, int last) {
        LocalDate due = request.last().dueBy();
        return due != null ? !days.day(last).isAfter(due) : request.window().holds(days.day(start), days.day(last));
    }

    /** Earliest first. */
    int[] inWindow(int start) {
        return all(start).filter(last -> isInWindow(start, last)).toArray();
    }

    /** Those nearest to the window first, outside of it too. */
    int[] nearestFirst(int start) {
        int min = days.index(request.window().earliest(days.day(start)));
        int max = days.index(request.window().latest(days.day(start)));
        return all(start)
                .boxed()
                .sorted(Comparator.comparingInt(last -> Math.max(Math.max(min - last, last - max), 0)))
                .mapToInt(last -> last)
                .toArray();
    }

    /** Up to some weeks beyond the window. */
    IntStream all(int start) {
        int max = days.index(request.window().latest(days.day(start)));
        LocalDate due = request.last().dueBy();
        int furthest = due == null ? max : Math.max(max, days.index(due));
        return IntStream.rangeClosed(start, Math.min(days.count() - 1, furthest + BEYOND));
    }
}
