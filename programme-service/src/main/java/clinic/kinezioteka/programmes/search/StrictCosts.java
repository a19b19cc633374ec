package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.constraint.DoctorWithinWorkingDays;
import clinic.kinezioteka.programmes.constraint.RestDay;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Wishes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every hard constraint is kept; wishes are ignored. */
final class StrictCosts implements PathCosts {
    private final SeriesRequest request;
    private final Days days;
    private final int workingDays;
    private final Map<Run, Boolean> runs = new HashMap<>();
    private final int[][] deadlines;
    private final @Nullable Boolean[][] possible;

    StrictCosts(SeriesRequest request, Days days, int workingDays) {
        this.request = request;
        this.days = days;
        this.workingDays = workingDays;
        this.deadlines = new int[request.steps().size()][days.count()];
        this.possible = new Boolean[request.steps().size()][days.count()];
    }

    @Override
    public long on(int step, int day) {
        Boolean known = possible[step][day];
        if (known == null) {
            Step one = request.steps().get(step);
            known = days.allows(one, day) && isRested(one, day) && together(step, step, day);
            possible[step][day] = known;
        }
        return known ? 0 : SeriesPaths.NEVER;
    }

    boolean isRested(Step step, int day) {
        return step.at() != null
                || !step.isSession()
                || RestDay.isKept(days.day(day), request.around().sessionDays());
    }

    @Override
    public boolean together(int from, int to, int day) {
        return runs.computeIfAbsent(new Run(from, to, day), run -> !days.together(
                        request.steps().subList(from, to + 1), day, Wishes.none(), null)
                .isEmpty());
    }

    @Override
    public boolean isLate(int step, int dayBefore, int day) {
        Step closing = request.steps().get(step);
        if (!closing.closesHalf()
                || closing.dueBy() != null
                || !request.steps().get(step - 1).isSession()) {
            return false;
        }
        if (deadlines[step][dayBefore] == 0) {
            deadlines[step][dayBefore] = days.index(DoctorWithinWorkingDays.deadline(
                    closing, days.day(dayBefore), request.around().workingDays(), workingDays));
        }
        return day > deadlines[step][dayBefore];
    }

    @Override
    public long broken() {
        return SeriesPaths.NEVER;
    }

    @Override
    public long sharedDay() {
        return 0;
    }

    private record Run(int from, int to, int day) {}
}
