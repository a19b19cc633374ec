package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hard constraints may break, each at a high price: the cheapest way tells which ones stand in the way. Rules between visits cost more
 * than whom and what a day lacks, since that is what somebody can change.
 */
final class RelaxedCosts implements PathCosts {
    /** Somebody or something cannot be had. */
    private static final long MISSING = 1_000_000_000L;
    /** What would hold if everything could be had, is told only where no way through the days keeps it. */
    private static final long RULE_BROKEN = 1_000 * MISSING;
    /** A window gives way only when that spares more rules than its three doctor's visits could break. */
    static final long WINDOW_BROKEN = 3 * RULE_BROKEN;

    private final SeriesRequest request;
    private final Days days;
    private final StrictCosts strict;
    private final Map<Visit, List<Obstacle>> known = new HashMap<>();

    RelaxedCosts(SeriesRequest request, Days days, StrictCosts strict) {
        this.request = request;
        this.days = days;
        this.strict = strict;
    }

    @Override
    public long on(int step, int day) {
        Step one = request.steps().get(step);
        if (one.at() != null) {
            return days.allows(one, day) ? 0 : SeriesPaths.NEVER;
        }
        return days.day(day).isBefore(request.from())
                ? SeriesPaths.NEVER
                : obstacles(step, day).stream().mapToLong(RelaxedCosts::cost).sum() + day;
    }

    private static long cost(Obstacle obstacle) {
        return obstacle.isOfRules() ? RULE_BROKEN : MISSING;
    }

    /** What stands in the way of a step on a day, openings, rest and due date taken together. */
    List<Obstacle> obstacles(int step, int day) {
        Step one = request.steps().get(step);
        return one.at() != null
                ? List.of()
                : known.computeIfAbsent(new Visit(step, day), visit -> look(one, step, day));
    }

    private List<Obstacle> look(Step one, int step, int day) {
        List<Obstacle> found = new ArrayList<>();
        if (!strict.together(step, step, day)) {
            List<Obstacle> closed = days.obstacles(one, day);
            found.addAll(closed.isEmpty() ? List.of(Obstacle.otherModule()) : closed);
        }
        if (!strict.isRested(one, day)) {
            found.add(Obstacle.otherSession(request.around().sessionDays().contains(days.day(day))));
        }
        if (!days.allows(one, day)) {
            found.add(Obstacle.due(one));
        }
        return List.copyOf(found);
    }

    @Override
    public boolean together(int from, int to, int day) {
        return strict.together(from, to, day);
    }

    @Override
    public boolean isLate(int step, int dayBefore, int day) {
        return strict.isLate(step, dayBefore, day);
    }

    @Override
    public long broken() {
        return RULE_BROKEN;
    }

    @Override
    public long sharedDay() {
        return 1;
    }

    private record Visit(int step, int day) {}
}
