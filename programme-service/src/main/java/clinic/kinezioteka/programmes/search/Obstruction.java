package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.constraint.RestDay;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a series cannot be: the way through the days that breaks the fewest hard constraints, and every one that it breaks.
 *
 * @param days of the steps on that way; empty when the visits that stand already leave none
 */
record Obstruction(int[] days, List<Conflict> conflicts) {

    boolean concerns(Step step) {
        return conflicts.stream().anyMatch(conflict -> conflict.visitId().equals(step.visitId()));
    }

    static Obstruction of(SeriesRequest request, Days days, StrictCosts strict, LastDays lastDays, IntStream starts) {
        RelaxedCosts costs = new RelaxedCosts(request, days, strict);
        long cheapest = SeriesPaths.NEVER;
        int[] best = {};
        for (int start : starts.toArray()) {
            int furthest = lastDays.all(start).max().orElse(start);
            SeriesPaths paths = new SeriesPaths(request, costs, start, furthest);
            for (int last = start; last <= furthest; last++) {
                long cost = paths.costUntil(last)
                        + (lastDays.isInWindow(start, last) ? 0 : RelaxedCosts.WINDOW_BROKEN + last - start);
                if (cost < cheapest) {
                    cheapest = cost;
                    best = paths.daysUntil(last);
                }
            }
        }
        return new Obstruction(best, best.length == 0 ? noWay(request) : told(request, days, costs, lastDays, best));
    }

    private static List<Conflict> noWay(SeriesRequest request) {
        return request.steps().stream()
                .filter(step -> step.at() == null)
                .limit(1)
                .map(step -> Conflict.of(
                        HardConstraint.ORDER_OF_CHAIN,
                        step,
                        null,
                        "the visits that stand already leave no day in order"))
                .toList();
    }

    private static List<Conflict> told(
            SeriesRequest request, Days days, RelaxedCosts costs, LastDays lastDays, int[] way) {
        List<Conflict> conflicts = new ArrayList<>();
        int lastSession = Integer.MIN_VALUE / 2;
        for (int index = 0; index < way.length; index++) {
            Step step = request.steps().get(index);
            var day = days.day(way[index]);
            costs.obstacles(index, way[index]).forEach(obstacle -> conflicts.add(obstacle.of(step, day)));
            boolean judged = index >= request.settled() && index > 0;
            if (judged && step.isSession() && !RestDay.isKept(way[index] - lastSession)) {
                conflicts.add(Obstacle.noRest().of(step, day));
            }
            if (judged && costs.isLate(index, way[index - 1], way[index])) {
                conflicts.add(Obstacle.late(step).of(step, day));
            }
            lastSession = step.isSession() ? way[index] : lastSession;
        }
        if (!lastDays.isInWindow(way[0], way[way.length - 1])) {
            conflicts.add(Obstacle.window(request.window()).of(request.last(), days.day(way[way.length - 1])));
        }
        return List.copyOf(conflicts);
    }
}
