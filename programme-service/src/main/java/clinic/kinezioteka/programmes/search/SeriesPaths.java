package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.constraint.RestDay;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way of a chain through the days, by dynamic programming over (step, day, days since the last session, visits before it on
 * that day). Exact: when there is a series that keeps the rules between days, it is found.
 */
final class SeriesPaths {
    static final long NEVER = Long.MAX_VALUE / 8;
    private static final int RESTS = RestDay.DAYS_APART + 1;
    private static final int RUNS = 4;
    private static final int STATES = RESTS * RUNS;

    private final List<Step> steps;
    private final int settled;
    private final PathCosts costs;
    private final int firstDay;
    private final int lastDay;
    private final long[][] cost;
    private final int[][] cameFrom;

    /** Looks at all ways that begin on one day and end until another. */
    SeriesPaths(SeriesRequest request, PathCosts costs, int firstDay, int lastDay) {
        this.steps = request.steps();
        this.settled = request.settled();
        this.costs = costs;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.cost = new long[steps.size()][(lastDay + 1) * STATES];
        this.cameFrom = new int[steps.size()][(lastDay + 1) * STATES];
        for (long[] row : cost) {
            Arrays.fill(row, NEVER);
        }
        cost[0][state(firstDay, steps.get(0).isSession() ? 0 : RESTS - 1, 0)] = costs.on(0, firstDay);
        for (int step = 1; step < steps.size(); step++) {
            extend(step);
        }
    }

    private static int state(int day, int rest, int run) {
        return (day * RESTS + rest) * RUNS + run;
    }

    private void extend(int step) {
        for (int day = firstDay; day <= lastDay; day++) {
            long here = costs.on(step, day);
            if (here >= NEVER) {
                continue;
            }
            for (int from = state(firstDay, 0, 0); from < (day + 1) * STATES; from++) {
                if (cost[step - 1][from] < NEVER) {
                    extend(step, day, from, here);
                }
            }
        }
    }

    private void extend(int step, int day, int from, long here) {
        int dayBefore = from / STATES;
        int run = day == dayBefore ? from % RUNS + 1 : 0;
        int rest = Math.min(RESTS - 1, from / RUNS % RESTS + day - dayBefore);
        long between = run < RUNS ? between(step, day, dayBefore, rest, run) : NEVER;
        if (between >= NEVER) {
            return;
        }
        int to = state(day, steps.get(step).isSession() ? 0 : rest, run);
        long total = cost[step - 1][from] + between + here;
        if (total < cost[step][to]) {
            cost[step][to] = total;
            cameFrom[step][to] = from;
        }
    }

    private long between(int step, int day, int dayBefore, int rest, int run) {
        long sum = 0;
        if (run > 0) {
            if (!costs.together(step - run, step, day)) {
                return NEVER;
            }
            sum += costs.sharedDay();
        }
        if (step < settled) {
            return sum;
        }
        if (steps.get(step).isSession() && !RestDay.isKept(rest)) {
            sum += rest == 0 ? NEVER : costs.broken();
        }
        return sum + (costs.isLate(step, dayBefore, day) ? costs.broken() : 0);
    }

    /** What the cheapest way costs that ends on a day; at least {@link #NEVER} when there is none. */
    long costUntil(int day) {
        long best = NEVER;
        for (int state = day * STATES; state < (day + 1) * STATES; state++) {
            best = Math.min(best, cost[steps.size() - 1][state]);
        }
        return best;
    }

    /** The day of each step on the cheapest way that ends on a day. */
    int[] daysUntil(int day) {
        int last = steps.size() - 1;
        int state = day * STATES;
        for (int other = state; other < (day + 1) * STATES; other++) {
            state = cost[last][other] < cost[last][state] ? other : state;
        }
        int[] days = new int[steps.size()];
        for (int step = last; step >= 0; step--) {
            days[step] = state / STATES;
            state = cameFrom[step][state];
        }
        return days;
    }
}
