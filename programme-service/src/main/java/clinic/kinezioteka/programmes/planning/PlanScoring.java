package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import clinic.kinezioteka.programmes.quality.IdleDevices.UnitDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan costs, counted anew only for the series and device units that a rearrangement touched. */
public class PlanScoring implements IncrementalScoreCalculator<Plan, SimpleLongScore> {
    private Plan plan;
    private Diary diary;
    private long[] costs;
    private long sum;
    private final BitSet changed = new BitSet();
    private final Map<UnitDay, List<PlannedVisit>> uses = new HashMap<>();
    private final Map<UnitDay, Long> idle = new HashMap<>();
    private final Set<UnitDay> touched = new HashSet<>();

    /** For the solver. */
    @SuppressWarnings("NullAway.Init")
    public PlanScoring() {}

    @Override
    public void resetWorkingSolution(Plan working) {
        plan = working;
        diary = working.open();
        costs = new long[diary.chains().size()];
        sum = 0;
        changed.set(0, costs.length);
        uses.clear();
        idle.clear();
        touched.clear();
        diary.movable().forEach(this::use);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        PlannedVisit visit = (PlannedVisit) entity;
        diary.strike(visit);
        UnitDay.of(visit.place()).forEach(on -> {
            uses.getOrDefault(on, new ArrayList<>()).remove(visit);
            touched.add(on);
        });
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        PlannedVisit visit = (PlannedVisit) entity;
        diary.enter(visit);
        changed.set(visit.series());
        use(visit);
    }

    private void use(PlannedVisit visit) {
        UnitDay.of(visit.place()).forEach(on -> {
            uses.computeIfAbsent(on, key -> new ArrayList<>()).add(visit);
            touched.add(on);
        });
    }

    @Override
    public SimpleLongScore calculateScore() {
        changed.stream().forEach(series -> {
            long now = plan.frame()
                    .quality()
                    .wishes()
                    .cost(plan.placed(series, diary.chains().get(series)));
            sum += now - costs[series];
            costs[series] = now;
        });
        changed.clear();
        touched.forEach(on -> {
            long now = plan.frame()
                    .quality()
                    .devices()
                    .cost(
                            on,
                            uses.getOrDefault(on, List.of()).stream()
                                    .map(PlannedVisit::place)
                                    .toList());
            Long before = idle.put(on, now);
            sum += now - (before == null ? 0 : before);
        });
        touched.clear();
        return SimpleLongScore.of(-sum);
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("a plan has its visits from the start");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new UnsupportedOperationException("a plan has its visits from the start");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("a plan keeps its visits");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("a plan keeps its visits");
    }
}
